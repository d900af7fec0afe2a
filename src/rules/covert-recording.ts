import { defineRule } from '@/engine/rule';
import { covers, nearPair, reportOn, weigh } from '@/engine/weigh';

const people = {
  groups: 0.7,
  'third-person': 0.7,
  name: 0.7,
  peers: 0.7,
  'school-roles': 0.7,
  pupils: 0.7,
  persons: 0.6,
  'patient-words': 0.7,
  'care-roles': 0.7,
  'teaching-material': 0.6,
  'care-shifts': 0.6,
  meetings: 0.6,
  someone: 0.6,
  class: 0.6,
};

export const covertRecording = defineRule({
  id: 'covert-recording',
  title: { nl: 'Heimelijke opname', en: 'Covert recording' },
  messages: {
    inSecret: {
      nl: 'Je schrijft dat iemand zonder het te weten is opgenomen. Vraag eerst toestemming.',
      en: 'You write that someone was recorded without knowing. Ask for consent first.',
    },
  },
  why: {
    nl: 'Iemand heimelijk opnemen schaadt vertrouwen en kan strafbaar zijn.',
    en: 'Recording someone in secret breaks trust and can be a crime.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'De mentor dacht dat ik mijn etui zocht, ondertussen liep de camera', media: ['video'] },
      { language: 'nl', text: 'Stiekem de hele werkgroep gefilmd 😂' },
      { language: 'nl', text: 'Hij heeft niks door terwijl ik film', media: ['video'] },
      { language: 'nl', text: 'Recorder in mijn handtas, zij dacht dat ik appte. Hele gesprek staat erop.' },
      { language: 'en', text: 'She has no idea this picture exists', media: ['image'] },
      { language: 'en', text: 'I secretly recorded the ward round.' },
      { language: 'en', text: 'left my phone recording under the table during the meeting' },
    ],
    clean: [
      { language: 'nl', text: 'Stiekem genoten van de film!', why: '“stiekem” betekent hier “in stilte”' },
      { language: 'en', text: 'Recorded with everyone’s consent.' },
      {
        language: 'en',
        text: 'Someone has been secretly filming us, we reported it.',
        why: 'the author is the one filmed',
      },
    ],
  },
  needs: ['secretly'],
  *check(context) {
    const recordings = context.of('recording-acts');
    const watched = context.of('fiction').some((hit) => !recordings.some((other) => covers(other, hit)));
    if (watched || (context.has('consent') && !context.has('consent-negation'))) return;
    // With a picture attached, that somebody has no idea is enough said
    const shown = context.draft.media.some((kind) => kind !== 'document');
    const unaware = context.of('secretly').find(({ value }) => shown && value === 'unaware');
    const pair = nearPair(context, context.of('secretly'), recordings, 20) ?? (unaware && [unaware]);
    if (pair === undefined) return;
    const others = weigh(context, people, 0, context.sentences.length - 1, context.of('own-family'));
    const lift = weigh(
      context,
      { 'covert-lifts': 1.6, pets: 1, 'own-illness': 0.4, 'no-people': 0.1, joy: 0.3 },
      0,
      context.sentences.length - 1,
    );
    if (others.score - lift.score >= 0.35) yield reportOn(context, 'inSecret', pair);
  },
});
