import type { Hit } from '@/engine/hit';
import { defineRule } from '@/engine/rule';
import { covers, reportOn } from '@/engine/weigh';
import { belittlingIn } from './abuse';

export const insult = defineRule({
  id: 'insult',
  title: { nl: 'Kwetsend voor iemand', en: 'Hurtful to somebody' },
  messages: {
    aimed: {
      nl: 'Dit kan iemand kwetsen. Zeg wat je dwarszit zonder de ander neer te halen.',
      en: 'This can hurt somebody. Say what bothers you without putting the other down.',
    },
  },
  why: {
    nl: 'Een belediging blijft online staan en komt verder dan je wilt. Ook een groep kun je kwetsen.',
    en: 'Online an insult stays, and travels further than you want. Groups can be hurt too.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'wat een achterlijke mongool ben jij', institution: 'stellingwerf', role: 'pupil' },
      { language: 'nl', text: 'kijk die loser alleen in de kantine', institution: 'stellingwerf', role: 'pupil' },
      { language: 'en', text: 'you ugly rat, nobody likes you', institution: 'stellingwerf', role: 'pupil' },
      { language: 'en', text: 'imagine being that thick', institution: 'stellingwerf', role: 'pupil' },
      { language: 'nl', text: 'Asielzoekers zijn allemaal profiteurs', institution: 'kempenkind', role: 'parent' },
      {
        language: 'nl',
        text: 'Met zo’n vader snap ik wel waar dat kind het vandaan heeft',
        institution: 'stellingwerf',
      },
      { language: 'en', text: 'even the class hamster is smarter than you', institution: 'clusius', role: 'pupil' },
    ],
    clean: [
      { language: 'en', text: 'I felt like the dumbest intern ever today.', why: 'about oneself' },
      { language: 'nl', text: 'Asielzoekers zijn geen profiteurs.', why: 'ontkend', institution: 'kempenkind' },
      { language: 'en', text: 'I’m such an idiot, wrong train again', why: 'about oneself', institution: 'clusius' },
      {
        language: 'nl',
        text: 'jij bent echt zo’n idioot, ik hou van je',
        why: 'liefkozend',
        institution: 'stellingwerf',
        role: 'pupil',
      },
      {
        language: 'en',
        text: 'Calling someone a “whale” is not funny.',
        why: 'said to condemn it',
        institution: 'stellingwerf',
        role: 'pupil',
      },
    ],
  },
  needs: ['contempt-frames', 'belittling', 'insults', 'insult-frames'],
  *check(context) {
    const { score, hits } = belittlingIn(context);
    if (score === 0) return;
    const mentions = (topic: string, unless: readonly Hit[]): boolean =>
      context.of(topic).some((hit) => !unless.some((other) => covers(other, hit)));
    const lift =
      (mentions('pets', hits) ? 1 : 0) +
      (context.has('play') ? 0.7 : 0) +
      (mentions('fiction', context.of('recording-acts')) ? 1 : 0) +
      (context.has('joy') ? 0.3 : 0) +
      (context.has('fond') ? 2 : 0);
    if (score - lift >= 1.4) yield reportOn(context, 'aimed', hits);
  },
});
