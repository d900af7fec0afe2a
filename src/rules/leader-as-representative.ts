import { defineRule } from '@/engine/rule';
import { apart, reportOn, unquoted } from '@/engine/weigh';

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
        text: 'Privé hoor, maar van mij mag die rekentoets door de papierversnipperaar.',
        institution: 'kempenkind',
        role: 'leader',
      },
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
      { language: 'nl', text: 'Persoonlijk vind ik hagelslag beter.', institution: 'kempenkind', role: 'leader' },
      {
        language: 'nl',
        text: 'Woensdag is de school dicht vanwege de studiedag.',
        institution: 'kempenkind',
        role: 'leader',
      },
      { language: 'en', text: 'Ran my first half marathon today.', institution: 'stellingwerf', role: 'leader' },
    ],
  },
  needs: ['verdict', 'opinion', 'dispute', 'negative', 'anger', 'insults', 'private-hat', 'disclaimer', 'own-role'],
  applies: (context) =>
    context.roles.has('leader') &&
    context.school &&
    context.draft.surface !== 'bio' &&
    context.draft.surface !== 'display-name',
  *check(context) {
    const said = unquoted(context, 'verdict');
    const verdicts = apart(said.filter(({ value }) => value !== 'weak'));
    const claims = apart(said, verdicts);
    const views = [
      ...verdicts,
      ...apart(unquoted(context, 'opinion', 'dispute', 'negative', 'anger', 'insults'), verdicts),
    ];
    const topics = apart(
      unquoted(
        context,
        'sector-topic',
        'school-roles',
        'institution',
        'pupils',
        'teaching-material',
        'exam-words',
        'politics',
      ),
    );
    const hat = apart(unquoted(context, 'private-hat', 'disclaimer', 'own-role'));
    const off = hat.filter(({ value }) => value === 'off');
    const [view] = views;
    if (topics.length === 0 || (view === undefined && off.length === 0)) return;
    const judged = Math.min(verdicts.length, 1) * 1.1 + Math.min(views.length - Math.min(verdicts.length, 1), 2) * 0.6;
    const friendly = context.has('joy', 'thanks', 'positive') && verdicts.length === 0 ? 0.8 : 0;
    const score =
      judged +
      Math.min(claims.length, 1) * 0.5 +
      Math.min(topics.length, 3) * 0.4 +
      Math.min(off.length, 1) * 0.9 +
      Math.min(hat.length - off.length, 2) * 0.4 -
      friendly;
    // What the schools' own trade talks about, and not just a school or a child
    const field = topics.some(
      ({ topic, value }) => value !== 'weak' && (topic === 'sector-topic' || topic === 'politics'),
    );
    const judging = views.some(({ topic, value }) => topic === 'opinion' && value !== 'weak');
    const enough = off.length > 0 ? (field ? 1.2 : 1.5) : verdicts.length > 0 ? 1.4 : field && judging ? 1.4 : 2.1;
    if (score >= enough)
      yield reportOn(context, 'opinion', [...(view === undefined ? [] : [view]), ...off, ...topics, ...hat]);
  },
});
