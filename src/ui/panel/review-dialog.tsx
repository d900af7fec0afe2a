import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownFinding } from '@/engine/advice';
import { AskingDialog } from './asking-dialog';
import { Breather } from './breather';
import { Button } from './button';
import { DraftText } from './draft-text';
import { FindingDetails } from './finding-details';
import { FixButton, FixPreview } from './fix-button';
import { Icon } from './icons';
import { liftedByConsent } from './lifted-by-consent';
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
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const [kept, setKept] = useState<'laterDone' | 'laterFailed' | null>(null);
  const draft = useRef<HTMLDivElement>(null);
  const choose = (key: string): void => setChosen(chosen === key ? null : key);
  useEffect(() => draft.current?.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const agree = (key: string): void =>
    setAgreed(agreed.includes(key) ? agreed.filter((each) => each !== key) : [...agreed, key]);
  const keep = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setKept('laterDone');
    } catch {
      setKept('laterFailed'); // The page or the browser refuses
    }
  };
  const fixable = findings.find(({ fixes }) => fixes.length > 0);
  const agreedToAll = findings.length > 0 && findings.every(({ key }) => agreed.includes(key));
  const quickFix = fixable?.fixes[0];
  return (
    <AskingDialog
      title={say('dialogTitle')}
      lead={say('dialogLead')}
      say={say}
      notice={kept === null ? notice : say(kept)}
      wide
      goBack={actions.goBack}
      post={{ label: say(agreedToAll ? 'post' : 'postAnyway'), onPress: actions.postAnyway }}
      remedies={
        <>
          {fixable && quickFix && (
            <FixButton
              finding={fixable}
              fix={quickFix}
              actions={actions}
              look="plain"
              key={fixable.key + quickFix.label}
            />
          )}
          <Button look="quiet" onPress={() => void keep()}>
            {say('later')}
          </Button>
        </>
      }
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
            {liftedByConsent.includes(finding.ruleId) && (
              <Button look="plain" pressed={agreed.includes(finding.key)} onPress={() => agree(finding.key)}>
                {say('consent')}
              </Button>
            )}
            {finding.ruleId === 'heated-draft' && <Breather say={say} look="plain" />}
          </li>
        ))}
      </ol>
    </AskingDialog>
  );
}
