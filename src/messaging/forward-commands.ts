import { browser } from '@/browser';
import { type PanelCommand, panelCommands, protocolVersion } from './protocol';
import { notify } from './site-tabs';

const isOurs = (name: string): name is PanelCommand => panelCommands.some((known) => known === name);

/** Passes the keyboard shortcuts of the manifest on to the tab in which they were pressed. */
export function forwardCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (!isOurs(name) || tab?.id === undefined) return;
    void notify(tab.id, { v: protocolVersion, kind: 'command', command: name });
  });
}
