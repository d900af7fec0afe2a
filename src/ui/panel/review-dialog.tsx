import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownFinding } from '@/engine/advice';
import { AskingDialog } from './asking-dialog';
import { DraftText } from './draft-text';
import { FindingDetails } from './finding-details';
import { FixButton, FixPreview } from './fix-button';
import { Icon } from './icons';
import type { PanelSay } from './messages';
import type { PanelActions, PanelState } from './panel-state';

interface ReviewProps {
  readonly state: PanelState;
  readonly say: PanelSay;
  readonly actions: PanelActions;
  readonly notice: string;
}

/** What the dialog is about: every hold that was not accepted yet, then what was not folded away. */
export const askedAbout = ({ advice, acknowledged, dismissed }: PanelState): readonly ShownFinding[] =>
  (advice?.findings ?? []).filter(
    ({ key, severity }) => !acknowledged.includes(key) && (severity === 'hold' || !dismissed.includes(key)),
  );

/** The draft as it will appear, the findings beside it, and three ways on. */
export function ReviewDialog({ state, say, actions, notice }: ReviewProps): JSX.Element {
  const { text } = state;
  const findings = askedAbout(state);
  const [chosen, setChosen] = useState<string | null>(findings[0]?.key ?? null);
  const draft = useRef<HTMLDivElement>(null);
  const choose = (key: string): void => setChosen(chosen === key ? null : key);
  useEffect(() => draft.current?.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const fixable = findings.find(({ fixes }) => fixes.length > 0);
  const quickFix = fixable?.fixes[0];
  return (
    <AskingDialog
      title={say('dialogTitle')}
      lead={say('dialogLead')}
      say={say}
      notice={notice}
      wide
      goBack={actions.goBack}
      post={{ label: say('postAnyway'), onPress: actions.postAnyway }}
      remedies={fixable && quickFix && <FixButton finding={fixable} fix={quickFix} actions={actions} look="plain" />}
    >
      <DraftText inner={draft} text={text} findings={findings} chosen={chosen} say={say} />
      <ol class="findings" aria-label={say('region')}>
        {findings.map((finding) => (
          <li key={finding.key} class={finding.severity}>
            <p class="level">
              <Icon name={finding.severity} /> {say(finding.severity)}
            </p>
            <h3>
              <button type="button" aria-pressed={chosen === finding.key} onClick={() => choose(finding.key)}>
                {finding.message}
              </button>
            </h3>
            <FindingDetails finding={finding} text={text} say={say} />
            {finding.fixes.map((fix) => (
              <div class="fix" key={fix.label}>
                <FixPreview fix={fix} text={text} say={say} />
                <FixButton finding={finding} fix={fix} actions={actions} look="plain" />
              </div>
            ))}
          </li>
        ))}
      </ol>
    </AskingDialog>
  );
}
