import { browser } from '@/browser-in-page';
import { ask } from './client';
import { type PanelCommand, type Payload, panelCommands, protocolVersion } from './protocol';

export interface Hearing {
  /** How the composer of this frame stands right now. */
  readonly report: () => Payload<'health'>;
  /** Settings or policy changed: reviews of another epoch no longer count. */
  readonly changed: (epoch: string) => void;
  /** The author pressed a shortcut in this tab. */
  readonly command: (command: PanelCommand) => void;
}

/** Lets a content script hear the background, until the signal fires. Web pages cannot send these messages. */
export function hearBackground({ report, changed, command }: Hearing, signal: AbortSignal): void {
  /** False = not one of our own notices. */
  const hear = (notice: unknown): boolean => {
    if (typeof notice !== 'object' || notice === null || !('v' in notice) || !('kind' in notice)) return false;
    if (notice.v !== protocolVersion) return false;
    switch (notice.kind) {
      case 'report':
        void ask('health', report());
        return true;
      case 'changed':
        if (!('epoch' in notice) || typeof notice.epoch !== 'string') return false;
        changed(notice.epoch);
        return true;
      case 'command': {
        const asked = panelCommands.find((known) => 'command' in notice && known === notice.command);
        if (asked) command(asked);
        return asked !== undefined;
      }
      default:
        return false;
    }
  };
  const listener = (message: unknown, _sender: unknown, reply: (value: unknown) => void): true => {
    reply(hear(message)); // The background learns that somebody is here
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
