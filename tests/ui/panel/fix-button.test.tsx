// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Fix } from '@/engine/advice';
import { FixButton } from '@/ui/panel/fix-button';
import type { PanelActions } from '@/ui/panel/panel-state';
import { patient } from '../samples';

afterEach(() => act(() => render(null, document.body)));

function draw(fix: Fix) {
  const applyFix = vi.fn<PanelActions['applyFix']>();
  const nothing = (): void => {};
  const actions: PanelActions = {
    goBack: nothing,
    postAnyway: nothing,
    applyFix,
    tryAgain: nothing,
    postUnchecked: nothing,
    dismiss: nothing,
    setAside: nothing,
    leave: nothing,
    show: nothing,
  };
  void act(() => render(<FixButton finding={patient('nl')} fix={fix} actions={actions} look="plain" />, document.body));
  return { applyFix, press: () => void act(() => document.querySelector('button')?.click()) };
}

test('a fix goes in at one press', () => {
  const { applyFix, press } = draw({ kind: 'insert', label: 'Bron toevoegen', text: 'Bron:' });
  press();
  expect(applyFix).toHaveBeenCalledOnce();
});

test('what is only true when the author says so is asked first', () => {
  const { applyFix, press } = draw({
    kind: 'insert',
    label: 'Vermelden',
    text: 'Met toestemming.',
    sure: 'Is dat zo?',
  });
  press();
  expect(applyFix).not.toHaveBeenCalled();
  expect(document.querySelector('[role=status]')?.textContent).toBe('Is dat zo?');
  press();
  expect(applyFix).toHaveBeenCalledOnce();
  expect(document.querySelector('[role=status]')).toBeNull();
});
