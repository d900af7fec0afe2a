import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownFinding } from '@/engine/advice';
import { Breather } from './breather';
import { Button } from './button';
import { FindingDetails } from './finding-details';
import { FindingLine } from './finding-line';
import { FixButton, FixPreview } from './fix-button';
import { Icon } from './icons';
import { liftedByConsent } from './lifted-by-consent';
import type { PanelSay } from './messages';
import type { PanelActions } from './panel-state';
import { SetAside } from './set-aside';

interface BannerProps {
  readonly findings: readonly ShownFinding[];
  readonly text: string;
  /** The text has changed since: its findings can be read, but no longer mended. */
  readonly stale: boolean;
  readonly version: string;
  readonly say: PanelSay;
  readonly actions: PanelActions;
  readonly onFold: () => void;
}

/** The finding that is looked at: by key, so that the place is kept when others come and go. */
function useChosen(findings: readonly ShownFinding[], show: PanelActions['show']) {
  const [key, setKey] = useState<string | null>(null);
  // Another finding replaces the words in place, which is seen but not heard
  const [said, setSaid] = useState('');
  const index = Math.max(
    0,
    findings.findIndex((finding) => finding.key === key),
  );
  const step = (by: number): void => {
    const next = findings[(index + by + findings.length) % findings.length];
    if (!next) return;
    setKey(next.key);
    show(next);
    setSaid(next.message);
  };
  return { said, index, finding: findings[index], step };
}

/** One finding at a time, in one line with one main action; opens to a card that says why. */
export function Banner({ findings, text, stale, version, say, actions, onFold }: BannerProps): JSX.Element | null {
  const { said, index, finding, step } = useChosen(findings, actions.show);
  const [open, setOpen] = useState(false);
  if (!finding) return null;
  const { severity, ruleId, fixes, nudge } = finding;
  const [mainFix] = fixes;
  const waits = !mainFix && ruleId === 'heated-draft';
  const dismiss = (
    <Button look={mainFix || waits ? 'quiet' : 'plain'} onPress={() => actions.dismiss(finding)}>
      {say(liftedByConsent.includes(ruleId) ? 'consent' : 'leave')}
    </Button>
  );
  const toggle = (): void => {
    setOpen(!open);
    actions.show(open ? null : finding);
  };
  const fold = (): void => {
    actions.show(null);
    onFold();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // Or a dialog of the page closes too
    setOpen(false);
    actions.show(null);
    actions.leave();
  };
  return (
    <section class={`banner sheet ${severity}`} aria-label={say('region')} data-finding={finding.key}>
      <div class="keys" role="presentation" onKeyDown={leave}>
        <div class="top">
          <Icon name={severity} />
          <span class="unseen">{say(severity)}: </span>
          <FindingLine finding={finding} text={text} open={open} />
        </div>
        {open && (
          <div class="card" tabIndex={0} role="group" aria-label={finding.title}>
            <FindingDetails finding={finding} text={text} say={say} />
            {fixes.map((fix) => (
              <FixPreview fix={fix} text={text} say={say} key={fix.label} />
            ))}
            {!nudge && (
              <SetAside
                finding={finding}
                text={text}
                version={version}
                say={say}
                actions={actions}
                onFold={fold}
                key={finding.key}
              />
            )}
          </div>
        )}
        <div class="row">
          {(open ? fixes : fixes.slice(0, 1)).map((fix) => (
            <FixButton
              disabled={stale}
              finding={finding}
              fix={fix}
              actions={actions}
              look={fix === mainFix ? 'main' : 'plain'}
              key={finding.key + fix.label}
            />
          ))}
          {nudge && (
            <Button look="quiet" onPress={(event) => actions.setAside({ kind: 'nudge', nudge }, event)}>
              {say('aside')}
            </Button>
          )}
          {waits && <Breather say={say} look="main" key={finding.key} />}
          {(open || !(mainFix || waits)) && dismiss}
          <Button look="quiet" expanded={open} onPress={toggle}>
            {say(open ? 'less' : 'why')}
          </Button>
          {findings.length > 1 && (
            <span class="pager">
              <Button look="quiet" label={say('previous')} onPress={() => step(-1)}>
                <Icon name="previous" />
              </Button>
              {say('position', { position: index + 1, count: findings.length })}
              <Button look="quiet" label={say('next')} onPress={() => step(1)}>
                <Icon name="next" />
              </Button>
            </span>
          )}
        </div>
        <p class="unseen" role="status">
          {said}
        </p>
        <div class="corner">
          <Button look="quiet" label={say('fold')} onPress={fold}>
            <Icon name="close" />
          </Button>
        </div>
      </div>
    </section>
  );
}
