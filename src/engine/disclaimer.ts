import { foldText } from './fold';
import type { Hit } from './hit';
import type { RuleContext } from './rule';
import { near } from './weigh';

const plain = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many of an institution's disclaimer parts the text holds: `all`, `some` or `none`. */
export function officialDisclaimer({ policy, folded }: RuleContext): 'all' | 'some' | 'none' {
  const text = ` ${plain(folded)} `;
  let best: 'all' | 'some' | 'none' = 'none';
  for (const { parts } of policy.disclaimers) {
    const present = parts.filter((phrases) => phrases.some((phrase) => text.includes(` ${plain(phrase)} `))).length;
    if (parts.length > 0 && present === parts.length) return 'all';
    if (present > 0) best = 'some';
  }
  return best;
}

/** Does the text say, in official or in its own words, that it is personal? "In my opinion" does not. */
export function hasDisclaimer(context: RuleContext): boolean {
  return officialDisclaimer(context) !== 'none' || context.of('disclaimer').some((hit) => !context.quoted(hit));
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
