import type { JSX } from 'preact';
import { severities } from '@/engine/finding';
import type { RuleId } from '@/engine/rule-ids';
import type { RiskSeverity, Settings } from '@/settings/setting-values';
import { Card, Locked } from '@/ui/page/card';
import { Pick } from '@/ui/page/fields';
import { AllowedPhrases } from './allowed-phrases';
import type { CardProps, ShownRule } from './options-props';
import { SwitchedOff } from './switched-off';

/** The author's choice for one rule; `null` goes back to the guideline. */
function chosen(before: Settings['severities'], id: RuleId, severity: RiskSeverity | null): Settings['severities'] {
  const { [id]: _, ...others } = before;
  return severity === null ? others : { ...others, [id]: severity };
}

function RuleRow({ rule, ...props }: CardProps & { readonly rule: ShownRule }): JSX.Element {
  const { effective, guideline, language, say, save } = props;
  const { id, title, why, examples } = rule;
  const theirs = effective.organisation.values.severities[id];
  const locked = theirs !== undefined || effective.locked.includes('severities');
  const value = theirs ?? (locked ? undefined : effective.user.severities[id]);
  const byGuideline = say('byGuideline', { severity: say(guideline.severityOf(id)).toLowerCase() });
  const inLanguage = (kind: 'flagged' | 'clean') => examples[kind].filter((example) => example.language === language);
  return (
    <li class="rule">
      <div class="line-up">
        <b class="grow">{title[language]}</b>
        {locked && <Locked>{say('lockedHere')}</Locked>}
        <Pick
          label={title[language]}
          bare
          value={value ?? 'guideline'}
          disabled={locked}
          options={[
            { value: 'guideline', text: byGuideline },
            ...[...severities, 'off' as const].map((severity) => ({ value: severity, text: say(severity) })),
          ]}
          onPick={(pick) =>
            save({ severities: chosen(effective.user.severities, id, pick === 'guideline' ? null : pick) })
          }
        />
      </div>
      <details>
        <summary>{say('examples')}</summary>
        <p>{why[language]}</p>
        {(['flagged', 'clean'] as const).map((kind) => (
          <div key={kind}>
            <h3>{say(kind)}</h3>
            <ul class={`examples ${kind}`}>
              {inLanguage(kind).map((example) => (
                <li key={example.text}>
                  <q>{example.text}</q> {example.why !== undefined && <small>{example.why}</small>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </li>
  );
}

/** Every rule with how strict it is, found by its own words. */
export function RuleList(props: CardProps): JSX.Element {
  const { language, query, rules, say } = props;
  const words = query.trim().toLowerCase();
  const found = rules.filter(({ title, why, examples }) =>
    [title, why, ...examples.flagged.map(({ text }) => ({ nl: text, en: text }))].some((text) =>
      text[language].toLowerCase().includes(words),
    ),
  );
  return (
    <Card id="rules" title={say('rules')} lead={say('rulesLead')}>
      <SwitchedOff {...props} />
      <ul class="rules">
        {found.map((rule) => (
          <RuleRow {...props} rule={rule} key={rule.id} />
        ))}
      </ul>
      <AllowedPhrases {...props} />
    </Card>
  );
}
