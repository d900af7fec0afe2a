import { defineRule } from '@/engine/rule';
import { reportOn } from '@/engine/weigh';
import { gather } from './gather';
import { lifts, others, people } from './people-in-media.words';

export const peopleInMedia = defineRule({
  id: 'people-in-media',
  title: { nl: 'Anderen in beeld of te horen', en: 'Other people seen or heard' },
  messages: {
    attached: {
      nl: 'Staan er anderen op? Vraag eerst toestemming van iedereen die te zien of te horen is.',
      en: 'Is anyone else in it? First ask everyone who can be seen or heard.',
    },
  },
  why: {
    nl: 'Wie op een foto of opname staat, mag meebeslissen. Voor kinderen onder de zestien beslissen de ouders.',
    en: 'Whoever is in a photo or recording has a say. For children under sixteen the parents decide.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'Kijk deze toppers van mijn werkgroep eens lachen', media: ['image'] },
      {
        language: 'nl',
        text: 'De kleuters van groep 1 in hun kerstpakjes',
        media: ['image'],
        institution: 'kempenkind',
        role: 'staff',
      },
      { language: 'nl', text: 'Kijk mijn klasgenoot eens dansen', media: ['video'] },
      { language: 'en', text: 'Group pic with my colleagues after the night shift', media: ['image'] },
      {
        language: 'en',
        text: 'Watch my classmate fall off his chair',
        media: ['video'],
        institution: 'clusius',
        role: 'pupil',
      },
    ],
    clean: [
      { language: 'nl', text: 'Mijn nieuwe fiets!', media: ['image'], why: 'niemand op de foto' },
      { language: 'nl', text: 'Teamfoto, iedereen heeft toestemming gegeven.', media: ['image'] },
      { language: 'en', text: 'My rabbit in the sun', media: ['image'], why: 'an animal' },
      { language: 'en', text: 'Carrots grown by the third years', media: ['image'], why: 'what somebody made' },
    ],
  },
  applies: (context) =>
    !(context.has('consent') && !context.has('consent-negation')) &&
    context.draft.surface !== 'bio' &&
    context.draft.surface !== 'display-name',
  *check(context) {
    const { media } = context.draft;
    const shown = media.some((kind) => kind !== 'document');
    const covert = context.has('secretly') && context.has('recording-acts');
    const nobody = context.of('no-people').some(({ value }) => value === 'nobody');
    if ((!shown && !covert) || nobody) return;
    const all = [0, context.sentences.length - 1] as const;
    const who = gather(context, people, all, context.of('own-family'));
    const lift = gather(context, lifts, all);
    const moving = media.includes('video') || media.includes('audio');
    const needed = shown ? (moving ? 0.9 : 1.6) - (covert ? 0.5 : 0) : 1.8;
    const someone = context.has(...others) ? 0 : 0.7;
    if (who.score - lift.score - someone >= needed) yield reportOn(context, 'attached', who.hits);
  },
});
