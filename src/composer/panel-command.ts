import type { PanelCommand } from '@/messaging/protocol';
import type { ComposerSession } from './composer-session';
import { mend } from './panel-actions';

const find = (root: ShadowRoot, selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);

/** Does in the panel of a session what a keyboard shortcut asks for. An open question has the keyboard to itself. */
export function runCommand(session: ComposerSession, command: PanelCommand): void {
  const { root, findings } = session.panel;
  if (!root || find(root, 'dialog')) return;
  const banner = find(root, '.banner');
  if (!banner) return find(root, 'button.chip')?.click();
  switch (command) {
    case 'open-banner':
      return find(root, '.banner button')?.focus();
    case 'next-finding':
      return find(root, '.pager button:last-child')?.click();
    case 'apply-fix': {
      const finding = findings.find(({ key }) => key === banner.dataset.finding);
      // What has to be confirmed first has no shortcut
      const fix = finding?.fixes.find((each) => !('sure' in each));
      // What was read is no longer what is written: the button waits too
      if (finding && fix && !find(root, '.main:disabled')) void mend(session, finding, fix);
    }
  }
}
