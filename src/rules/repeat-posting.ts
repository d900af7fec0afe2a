import type { Hit } from '@/engine/hit';
import { defineRule } from '@/engine/rule';
import { apart, covers, reportOn, unquoted } from '@/engine/weigh';

const postingWords =
  /post|plaats|plak|reageer|repl|bericht|reactie|onder elk|onder ied|spam|paste|pasting|comment|antwoord|answer|groepen|groups|zetten|oproep|herinner|remind|tijdlijn|timeline|vraag|question/;
const breaks = /[.!?\n\p{Extended_Pictographic}]+/u;

export const repeatPosting = defineRule({
  id: 'repeat-posting',
  title: { nl: 'Steeds hetzelfde bericht', en: 'The same post again and again' },
  messages: {
    again: {
      nl: 'Je plaatst dit vaker. Eén keer, op de juiste plek, wordt beter gelezen.',
      en: 'You are posting this repeatedly. Once, in the right place, is read better.',
    },
  },
  why: {
    nl: 'Veel dezelfde berichten vallen anderen lastig en helpen je zaak niet.',
    en: 'Many identical posts bother others and do not help your case.',
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'Ik blijf dit onder elke post van het Clusius zetten tot iemand reageert',
        institution: 'clusius',
        role: 'parent',
      },
      { language: 'en', text: 'ninth tag this week and I’m not stopping', institution: 'clusius', role: 'pupil' },
    ],
    clean: [
      { language: 'nl', text: 'Zelfde rooster als vorige week.', institution: 'clusius', role: 'pupil' },
      { language: 'nl', text: 'Elke dag een stukje fietsen naar school.', institution: 'clusius', role: 'pupil' },
      { language: 'en', text: 'Running again tomorrow!', institution: 'clusius', role: 'pupil' },
    ],
  },
  *check(context) {
    const hits = unquoted(context, 'repeat-frames');
    const chorus = repeated(context.folded);
    const telling = apart(hits.filter(({ value, from, to }) => value === '' && to - from > 1));
    const vague = apart(
      hits.filter(({ value }) => value === '' || value === 'weak'),
      telling,
    );
    const posting = postingWords.test(context.folded);
    const score = Math.min(telling.length, 3) * 0.9 + Math.min(vague.length, 3) * 0.4 + (posting ? 0.6 : 0);
    const sides = sidesOf(hits);
    const answering = context.draft.surface !== 'post' || context.has('mention') || posting;
    const doing = sides.has('act') || sides.has('places') || sides.has('same');
    const stubborn = answering && (sides.has('count') || sides.has('until'));
    const repeats = sides.size > 1 && (doing || stubborn);
    if (chorus || repeats || (telling.length > 0 && posting && score >= 1.5))
      yield reportOn(context, 'again', [...telling, ...hits]);
  },
});

/** Which sides of repeating are told: what is done, how often, where, until when; each by words of its own. */
function sidesOf(hits: readonly Hit[]): ReadonlySet<string> {
  const told = hits.filter(({ value }) => value !== '' && value !== 'weak');
  const own = told.filter((hit) => !told.some((other) => other.value !== hit.value && covers(other, hit)));
  return new Set(own.map(({ value }) => value));
}

/** The same phrase of three words or more, three times over. */
function repeated(text: string): boolean {
  if (!hasThreeAlike(text)) return false;
  const times = new Map<string, number>();
  for (const part of text.split(breaks)) {
    const line = part.trim();
    const before = times.get(line) ?? 0;
    if (before === 2 && line.split(' ').length >= 3) return true;
    times.set(line, before + 1);
  }
  return false;
}

/** Whether three parts of the text are as long as one another: quick to see, and mostly not so. */
function hasThreeAlike(text: string): boolean {
  const times: number[] = [];
  let start = 0;
  let end = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const cuts = at === text.length || code === 10 || code === 33 || code === 46 || code === 63;
    if (!cuts && (code < 0x80 || !breaks.test(String.fromCodePoint(text.codePointAt(at) ?? 0)))) {
      if (code !== 32 && (code < 9 || code > 13)) end = at + 1;
      else if (start === at) start++;
      continue;
    }
    const length = end - start;
    if (length >= 5 && times.includes(length) && times.indexOf(length) !== times.lastIndexOf(length)) return true;
    if (length >= 5) times.push(length);
    if (code >= 0xd800 && code < 0xdc00) at++; // The other half of an emoji
    start = at + 1;
  }
  return false;
}
