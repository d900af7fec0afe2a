import type { Language } from '@/engine/draft';
import type { Severity } from '@/engine/finding';
import { present } from '@/policies/present';
import type { Desk } from './desk.ts';
import type { Question } from './draft-line.ts';

const escapes = { bold: [1, 22], dim: [2, 22], hold: [31, 39], warn: [33, 39], tip: [36, 39] } as const;
type Style = keyof typeof escapes;

const words = {
  nl: {
    hold: 'vasthouden',
    warn: 'waarschuwing',
    tip: 'tip',
    clear: 'Niets gevonden.',
    seen: 'Gezien',
    source: 'Bron',
    fix: 'Kan',
    help: 'Hulp',
  },
  en: {
    hold: 'hold',
    warn: 'warning',
    tip: 'tip',
    clear: 'Nothing found.',
    seen: 'Seen',
    source: 'From',
    fix: 'Can do',
    help: 'Help',
  },
} as const satisfies Record<Language, Record<Severity | 'clear' | 'seen' | 'source' | 'fix' | 'help', string>>;

/** What the author would see, for reading in a terminal. `language` is that of the answer. */
export function checkText(question: Question, desk: Desk, language: Language, colour: boolean): string {
  const style = (name: Style, text: string): string => {
    const [on, off] = escapes[name];
    return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
  const say = words[language];
  const { draft } = question;
  const advice = present(desk.check(question), draft, desk.policy(question), language);
  if (advice.failed.length > 0) throw new Error(`These rules broke on this draft: ${advice.failed.join(', ')}.`);
  if (advice.findings.length === 0) return `${say.clear}\n`;
  const blocks = advice.findings.map((finding) => {
    const seen = [
      ...new Set(
        finding.evidence.map(
          ({ label, span }) => `${label === '' ? '' : `${label} `}“${draft.text.slice(span.start, span.end)}”`,
        ),
      ),
    ];
    const row = (name: string, text: string): string => `  ${style('dim', name.padEnd(8))} ${text}`;
    return [
      `${style(finding.severity, say[finding.severity])}  ${style('bold', finding.title)}  ${style('dim', finding.ruleId)}`,
      `  ${finding.message}`,
      `  ${finding.why}`,
      ...(seen.length > 0 ? [row(say.seen, seen.join(' · '))] : []),
      ...finding.clauses.map(({ ref, institution, document, section }) =>
        row(say.source, `${institution}, ${document}, ${section} ${style('dim', `[${ref}]`)}`),
      ),
      ...finding.fixes.map(({ label, text }) => row(say.fix, `${label}: ${text}`)),
      ...finding.help.map(({ label, href }) => row(say.help, href === undefined ? label : `${label} <${href}>`)),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
