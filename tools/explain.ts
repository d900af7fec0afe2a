import { parseArgs } from 'node:util';
import { contextOf } from '@/engine/context';
import { draftLanguage } from '@/engine/language';
import { runRules } from '@/engine/review';
import { rules } from '@/rules/index';
import { policyOf } from './eval/policy-of.ts';

// Shows what the engine reads in one text: node tools/bundle.mjs tools/explain.ts -- "text" --institution umcu --role student
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    institution: { type: 'string', default: 'umcu' },
    media: { type: 'boolean', default: false },
    surface: { type: 'string', default: 'post' },
  },
});

for (const text of positionals) {
  const surface =
    values.surface === 'reply' || values.surface === 'message' || values.surface === 'bio' ? values.surface : 'post';
  const policy = policyOf(values.institution, 'student', draftLanguage(text));
  const context = contextOf({ text, platform: 'x', surface, media: values.media ? ['image'] : [] }, policy);
  const topics = context.tokens.map((token, at) => {
    const here = [
      ...new Set(
        context.hits
          .filter((hit) => hit.from === at)
          .map(({ topic, to }) => (to - at > 1 ? `${topic}+${to - at - 1}` : topic)),
      ),
    ];
    return here.length === 0 ? token.text : `${token.text}{${here.join(',')}}`;
  });
  console.log(`[${context.languages.join(' ')}] ${topics.join(' ')}`);
  for (const [id, reports] of runRules(context, rules).reports)
    for (const report of reports)
      console.log(
        `  ${id} ${report.messageId}: ${report.evidence.map(({ signal, span }) => `${signal} "${text.slice(span.start, span.end)}"`).join(', ')}`,
      );
}
