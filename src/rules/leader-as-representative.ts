import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

export const leaderAsRepresentative = defineRule({
  id: 'leader-as-representative',
  title: { nl: 'Leidinggevende spreekt altijd namens de school', en: 'A leader always speaks for the school' },
  messages: {
    opinion: {
      nl: 'Als leidinggevende word je altijd als de school gezien, ook met “persoonlijk” erbij. Overleg dit eerst.',
      en: 'As a leader you are always seen as the school, even when you call it personal. Discuss this first.',
    },
  },
  why: {
    nl: 'Een mening van wie leiding geeft, telt als die van de school. Een disclaimer verandert dat niet.',
    en: 'A view of those who lead counts as the school’s. A disclaimer does not change that.',
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'Persoonlijk vind ik de doorstroomtoets onzin.',
        institution: 'kempenkind',
        role: 'leader',
      },
      {
        language: 'en',
        text: 'Speaking only for myself: the strike is a bad idea for our pupils.',
        institution: 'stellingwerf',
        role: 'leader',
      },
    ],
    clean: [
      {
        language: 'nl',
        text: 'Woensdag is de school dicht vanwege de studiedag.',
        institution: 'kempenkind',
        role: 'leader',
      },
      { language: 'en', text: 'Ran my first half marathon today.', institution: 'stellingwerf', role: 'leader' },
    ],
  },
  *check(context) {
    if (!context.roles.has('leader') || !context.school) return;
    const { surface } = context.draft;
    if (surface === 'bio' || surface === 'display-name') return;
    const [opinion, ...more] = unquoted(context, 'opinion', 'dispute');
    const topics = unquoted(context, 'sector-topic', 'school-roles', 'institution', 'pupils');
    const [topic] = topics;
    if (opinion === undefined || topic === undefined) return;
    if (more.length + topics.length >= 2) yield reportOn(context, 'opinion', [opinion, topic]);
  },
});
