import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownFinding } from '@/engine/advice';
import type { SetAside as What } from '@/messaging/protocol';
import { Button } from './button';
import { phraseOf } from './marked-words';
import type { PanelSay } from './messages';
import type { PanelActions } from './panel-state';
import { WrongReport } from './wrong-report';

type Step = 'choose' | 'wrong' | What;

/** The step, and the box it is shown in: the focus goes along when the button that was pressed makes way. */
function useStep() {
  const [step, setStep] = useState<Step>('choose');
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  const turn = (to: Step): void => {
    const root = box.current?.getRootNode();
    focused.current = root instanceof ShadowRoot && root.activeElement !== null;
    setStep(to);
  };
  useLayoutEffect(() => {
    if (focused.current) box.current?.querySelector<HTMLElement>('summary, button')?.focus();
    focused.current = false;
  }, [step]);
  return { step, turn, box };
}

interface SetAsideProps {
  readonly finding: ShownFinding;
  readonly text: string;
  readonly version: string;
  readonly say: PanelSay;
  readonly actions: Pick<PanelActions, 'setAside'>;
  readonly onFold: () => void;
}

/** Every way to hear less, in plain words. What lasts is shown in full, and asked once more. */
export function SetAside({ finding, text, version, say, actions, onFold }: SetAsideProps): JSX.Element {
  const { step, turn, box } = useStep();
  const words = phraseOf(text, finding);
  const choices: readonly (readonly [Parameters<PanelSay>[0], () => void])[] = [
    ['notNow', onFold],
    ...(words === null ? [] : [['neverWords', () => turn({ kind: 'words', words })] as const]),
    ['neverRule', () => turn({ kind: 'rule', ruleId: finding.ruleId })],
    ['wrong', () => turn('wrong')],
  ];
  return (
    <div class="aside" ref={box} role="group" aria-label={say(step === 'wrong' ? 'wrong' : 'aside')}>
      {step === 'choose' && (
        <details>
          <summary>{say('aside')}</summary>
          <ul>
            {choices.map(([key, act]) => (
              <li key={key}>
                <Button look="quiet" onPress={act}>
                  {say(key)}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {step === 'wrong' && (
        <WrongReport finding={finding} text={text} version={version} say={say} onClose={() => turn('choose')} />
      )}
      {typeof step === 'object' && (
        <>
          <p>
            {step.kind === 'words'
              ? say('wordsSure', { words: step.words })
              : say('ruleSure', { title: finding.title })}
          </p>
          <div class="row">
            <Button look="plain" onPress={() => turn('choose')}>
              {say('no')}
            </Button>
            <Button look="plain" onPress={(event) => actions.setAside(step, event)}>
              {say('yes')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
