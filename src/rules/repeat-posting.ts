import type { Hit } from '@/engine/hit';
import { defineRule, type RuleContext } from '@/engine/rule';
import { apart, covers, nearPair, reportOn, unquoted } from '@/engine/weigh';
import { hasChorus } from './chorus';

const postingWords =
  /(?<!\p{L})post|plaats|plak|reageer|repl|bericht|reactie|onder elk|onder ied|spam|paste|pasting|comment|antwoord|answer|groepen|groups|zetten|oproep|herinner|remind|tijdlijn|timeline|vraag|question/u;

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
    const chorus = hasChorus(context.folded);
    if (!chorus && !context.has('repeat-frames', 'again-words')) return;
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
    const stubbornly = inPassing(context);
    if (chorus || repeats || (telling.length > 0 && posting && score >= 1.5))
      yield reportOn(context, 'again', [...telling, ...hits]);
    else if (stubbornly !== undefined) yield reportOn(context, 'again', stubbornly);
  },
});

/** Which sides of repeating are told: what is done, how often, where, until when; each by words of its own. */
function sidesOf(hits: readonly Hit[]): ReadonlySet<string> {
  const told = hits.filter(({ value }) => value !== '' && value !== 'weak');
  const own = told.filter((hit) => !told.some((other) => other.value !== hit.value && covers(other, hit)));
  return new Set(own.map(({ value }) => value));
}

/** Told in other words: something put before the public, once more, by one who does not give up. */
function inPassing(context: RuleContext): readonly Hit[] | undefined {
  const again = apart(unquoted(context, 'again-words'));
  const posting = apart(unquoted(context, 'posting-words'), again);
  const going = apart(unquoted(context, 'persist-words'), [...again, ...posting]);
  const sides = Math.min(again.length, 2) + Math.min(posting.length, 2) + Math.min(going.length, 2);
  const fresh = context.tokens.some(({ text }) => text === 'nieuwe' || text === 'new');
  const told = again.length > 0 && posting.length + going.length > 0 && sides > 2 && !fresh;
  return told && nearPair(context, again, [...posting, ...going], 12) ? [...again, ...posting, ...going] : undefined;
}
