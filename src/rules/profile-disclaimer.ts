import { defineRule } from '@/engine/rule';
import { reportOn } from '@/engine/weigh';
import { disclaimed } from './disclaimed';

export const profileDisclaimer = defineRule({
  id: 'profile-disclaimer',
  title: { nl: 'Profiel noemt de instelling', en: 'Profile names the institution' },
  messages: {
    bio: {
      nl: 'Je profiel noemt je instelling. Zet erbij dat je berichten persoonlijk zijn.',
      en: 'Your profile names your institution. Add that your posts are personal.',
    },
  },
  why: {
    nl: 'Met één zin in je profiel is voor elk bericht duidelijk dat je voor jezelf spreekt.',
    en: 'One sentence in your profile makes clear for every post that you speak for yourself.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'Internist UMC Utrecht. Ajacied.', surface: 'bio', role: 'staff' },
      { language: 'en', text: 'medicine @umcutrecht | running', surface: 'bio' },
    ],
    clean: [
      { language: 'nl', text: 'Internist UMC Utrecht. Tweets op persoonlijke titel.', surface: 'bio', role: 'staff' },
      { language: 'en', text: 'Postdoc at UMC Utrecht. Views my own.', surface: 'bio', role: 'staff' },
    ],
  },
  needs: ['institution'],
  applies: (context) =>
    context.draft.surface === 'bio' &&
    !disclaimed(context) &&
    !context.policy.disclaimerInBio &&
    !['parent', 'pupil', 'corporate'].some((role) => [...context.roles].some((own) => own === role)),
  *check(context) {
    const named = context.of('institution');
    if (named.length > 0) yield reportOn(context, 'bio', named, ['insert-disclaimer']);
  },
});
