import { defineRule } from '@/engine/rule';
import { nearPair, reportOn } from '@/engine/weigh';

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
      { language: 'nl', text: 'Stiekem de hele werkgroep gefilmd 😂' },
      { language: 'nl', text: 'Hij heeft niks door terwijl ik film', media: ['video'] },
      { language: 'en', text: 'I secretly recorded the ward round.' },
      { language: 'en', text: 'left my phone recording under the table during the meeting' },
    ],
    clean: [
      { language: 'nl', text: 'Stiekem genoten van de film!', why: '“stiekem” betekent hier “in stilte”' },
      { language: 'en', text: 'Recorded with everyone’s consent.' },
    ],
  },
  *check(context) {
    if (context.has('fiction') || (context.has('consent') && !context.has('consent-negation'))) return;
    const pair = nearPair(context, context.of('secretly'), context.of('recording-acts'), 14);
    if (pair === undefined) return;
    const people = context.has(
      'groups',
      'third-person',
      'name',
      'peers',
      'school-roles',
      'pupils',
      'persons',
      'patient-words',
      'care-roles',
      'teaching-material',
      'class',
    );
    if (people) yield reportOn(context, 'inSecret', pair);
  },
});
