import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Card } from '@/ui/page/card';
import { mountPanel } from '@/ui/panel/panel';
import type { PanelActions, PanelState } from '@/ui/panel/panel-state';
import { usePractice } from './use-practice';
import type { StepProps } from './welcome-props';

/** The panel as the sites show it, in a shadow root of its own. */
function PanelHost({ state, actions }: { readonly state: PanelState; readonly actions: PanelActions }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<ReturnType<typeof mountPanel> | null>(null);
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    // The panel keeps the actions it was mounted with; these hand on to those of the last drawing
    mounted.current = mountPanel(root, state, {
      goBack: () => latest.current.goBack(),
      postAnyway: (event) => latest.current.postAnyway(event),
      applyFix: (finding, fix, event) => latest.current.applyFix(finding, fix, event),
      tryAgain: (event) => latest.current.tryAgain(event),
      postUnchecked: (event) => latest.current.postUnchecked(event),
      dismiss: (finding) => latest.current.dismiss(finding),
      setAside: (what, event) => latest.current.setAside(what, event),
      leave: () => latest.current.leave(),
      show: (finding) => latest.current.show(finding),
    });
    return () => mounted.current?.unmount();
  }, []);
  useLayoutEffect(() => mounted.current?.update(state));
  return <div class="panel-host" ref={host} />;
}

const LONGEST = 2_000;

/** Step three: the real thing, on a text that goes nowhere. */
export function PracticeComposer(props: StepProps): JSX.Element {
  const { effective, choices, say } = props;
  const practice = usePractice(props);
  const { affiliations, ownInstitution } = effective.settings;
  const sectors = affiliations.map(({ institution }) =>
    institution === 'own'
      ? ownInstitution?.sector
      : choices.find((choice) => choice.institution === institution)?.sector,
  );
  const example = say(
    sectors.includes('school') && !sectors.includes('hospital') ? 'schoolExample' : 'hospitalExample',
  );
  return (
    <Card id="practice" title={say('practice')} lead={say('practiceLead')}>
      <div class="field">
        <label for="draft">{say('draft')}</label>
        <textarea
          id="draft"
          rows={4}
          maxLength={LONGEST}
          value={practice.text}
          onInput={(event) => practice.write(event.currentTarget.value)}
        />
      </div>
      <div class="line-up">
        <button type="button" class="button plain" onClick={() => practice.write(example)}>
          {say('example')}
        </button>
        <button
          type="button"
          class="button main"
          disabled={practice.text.trim() === ''}
          onClick={() => practice.publish()}
        >
          {say('publish')}
        </button>
      </div>
      {practice.text.trim() !== '' && <PanelHost state={practice.panel} actions={practice.actions} />}
      <p role="status">{practice.published ? say('published') : ''}</p>
    </Card>
  );
}
