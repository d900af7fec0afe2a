import { foldText } from '../fold';
import type { Hit } from '../hit';
import type { Policy } from '../policy';
import type { RuleContext } from '../rule';
import { near } from '../weigh';

const plain = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Phrases that share their longest word: where that is missing, so are they. */
interface Phrases {
  readonly longest: string;
  readonly plain: readonly string[];
}

const prepared = new WeakMap<Policy, readonly (readonly Phrases[])[][]>();

function grouped(phrases: readonly string[]): readonly Phrases[] {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const words = plain(foldText(phrase));
    const longest = words.split(' ').reduce((a, b) => (b.length > a.length ? b : a), '');
    const known = groups.get(longest);
    if (known === undefined) groups.set(longest, [` ${words} `]);
    else known.push(` ${words} `);
  }
  return [...groups].map(([longest, all]) => ({ longest, plain: all }));
}

function phrasesOf(policy: Policy): readonly (readonly Phrases[])[][] {
  const known = prepared.get(policy) ?? policy.disclaimers.map(({ parts }) => parts.map(grouped));
  prepared.set(policy, known);
  return known;
}

/** How many of an institution's disclaimer parts the text holds: `all`, `some` or `none`. */
export function officialDisclaimer({ policy, folded }: RuleContext): 'all' | 'some' | 'none' {
  const text = foldText(folded);
  let bare: string | undefined;
  const holds = ({ longest, plain: wanted }: Phrases): boolean => {
    if (!text.includes(longest)) return false;
    const whole = bare ?? ` ${plain(text)} `;
    bare = whole;
    return wanted.some((phrase) => whole.includes(phrase));
  };
  let best: 'all' | 'some' | 'none' = 'none';
  for (const parts of phrasesOf(policy)) {
    const present = parts.filter((phrases) => phrases.some(holds)).length;
    if (parts.length > 0 && present === parts.length) return 'all';
    if (present > 0) best = 'some';
  }
  return best;
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
