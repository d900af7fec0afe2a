import { foldText } from '../fold';
import type { Hit } from '../hit';
import type { Policy } from '../policy';
import type { RuleContext } from '../rule';
import { near } from '../weigh';
import { PhraseFinder } from '../words/phrase-finder';

const plain = (phrase: string): string =>
  foldText(phrase)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Prepared {
  /** How many parts each disclaimer has. */
  readonly parts: readonly number[];
  /** Finds the parts of all disclaimers, numbered one after the other. */
  readonly finder: PhraseFinder;
}

const prepared = new WeakMap<Policy, Prepared>();

function preparedFor(policy: Policy): Prepared {
  const known = prepared.get(policy);
  if (known !== undefined) return known;
  const groups = policy.disclaimers.flatMap(({ parts }) => parts.map((phrases) => phrases.map(plain)));
  const made = { parts: policy.disclaimers.map(({ parts }) => parts.length), finder: new PhraseFinder(groups) };
  prepared.set(policy, made);
  return made;
}

/** How many of an institution's disclaimer parts the text holds: `all`, `some` or `none`. */
export function officialDisclaimer({ policy, folded }: RuleContext): 'all' | 'some' | 'none' {
  const { parts, finder } = preparedFor(policy);
  const found = finder.groupsIn(folded);
  if (found.length === 0) return 'none';
  let first = 0;
  for (const count of parts) {
    let present = 0;
    for (let part = first; part < first + count; part++) if (found.includes(part)) present++;
    if (count > 0 && present === count) return 'all';
    first += count;
  }
  return 'some';
}

/** Does the text say, in official or in its own words, that it is personal? "In my opinion" does not. */
export function hasDisclaimer(context: RuleContext): boolean {
  return context.of('disclaimer').some((hit) => !context.quoted(hit)) || officialDisclaimer(context) !== 'none';
}

/** Where the author can be recognised as the institution's: named, tagged or plainly implied; empty when not. */
export function recognisable(context: RuleContext): readonly Hit[] {
  const named = context.of('institution');
  const [first] = named;
  if (first === undefined) return [];
  const role = context.of('own-role');
  if (role.length > 0) return [...named, ...role];
  const me = context.of('first-person').filter((hit) => named.some((name) => near(context, hit, name, 20)));
  return me.length > 0 ? [...named, ...me] : [];
}
