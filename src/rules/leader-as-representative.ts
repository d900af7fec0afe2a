import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

export const leaderAsRepresentative = defineRule({
  id: 'leader-as-representative',
  title: { nl: 'Een leidinggevende spreekt altijd namens de school', en: 'A leader always speaks for the school' },
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
  applies: (context) =>
    context.roles.has('leader') &&
    context.school &&
    context.draft.surface !== 'bio' &&
    context.draft.surface !== 'display-name',
  *check(context) {
    const views = unquoted(context, 'opinion', 'dispute', 'negative', 'anger', 'insults');
    const topics = unquoted(
      context,
      'sector-topic',
      'school-roles',
      'institution',
      'pupils',
      'teaching-material',
      'exam-words',
    );
    const [view] = views;
    const hat = unquoted(context, 'private-hat', 'disclaimer', 'own-role');
    if (view === undefined || topics.length + hat.length === 0) return;
    const friendly = context.has('joy', 'thanks', 'positive') ? 0.8 : 0;
    const score =
      Math.min(views.length, 3) * 0.7 + Math.min(topics.length, 3) * 0.4 + Math.min(hat.length, 2) * 0.6 - friendly;
    if (score >= 1.5) yield reportOn(context, 'opinion', [view, ...topics, ...hat]);
  },
});
