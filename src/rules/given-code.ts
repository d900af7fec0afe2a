import type { Hit } from '@/engine/hit';
import type { RuleContext } from '@/engine/rule';
import { nearPair, unquoted } from '@/engine/weigh';

const own =
  /(?:forgot|forgotten|vergeten|kwijt|reset|lost|nieuw wachtwoord|new password|(?:mijn|mn|my) (?:eigen |own |\p{L}+ )?(?:wachtwoord|password))/u;

/** A word for a login with what looks like one, unless the author speaks of losing or choosing an own one. */
export function givenCode(context: RuleContext): readonly Hit[] | undefined {
  const logins = unquoted(context, 'login-words').filter((hit) => isWhole(context, hit));
  const given = logins.length === 0 ? undefined : nearPair(context, logins, tokensLike(context), 12);
  return given !== undefined && !own.test(context.folded) ? given : undefined;
}

/** Words that look like a password or code: letters with digits, or a number. */
function tokensLike({ tokens, hits }: RuleContext): readonly Hit[] {
  const known = hits.filter(({ topic, value }) => topic === 'number' && value.length > 2);
  const mixed = tokens.flatMap(({ kind, text }, at) =>
    kind === 'word' && /\d/.test(text) && text.length > 4 ? [{ topic: 'code', value: '', from: at, to: at + 1 }] : [],
  );
  return [...mixed, ...known];
}

/** `open access, code on GitHub` holds no access code: a phrase with a comma inside is none. */
const isWhole = ({ tokens }: RuleContext, { from, to }: Hit): boolean =>
  tokens.slice(from + 1, to).every(({ before }) => !/[,;:]/.test(before));
