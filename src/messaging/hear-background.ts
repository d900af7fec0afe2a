import { browser } from '@/browser-in-page';
import { ask } from './client';
import { type Notice, type PanelCommand, type Payload, panelCommands, protocolVersion } from './protocol';

export interface Hearing {
  /** How the composer of this frame stands right now. */
  readonly report: () => Payload<'health'>;
  /** Settings or policy changed: reviews of another epoch no longer count. */
  readonly changed: (epoch: string) => void;
  /** The author pressed a shortcut in this tab. */
  readonly command: (command: PanelCommand) => void;
}

function isNotice(value: unknown): value is Notice {
  if (typeof value !== 'object' || value === null || !('v' in value) || !('kind' in value)) return false;
  if (value.v !== protocolVersion) return false;
  switch (value.kind) {
    case 'report':
      return true;
    case 'changed':
      return 'epoch' in value && typeof value.epoch === 'string';
    case 'command':
      return 'command' in value && panelCommands.some((known) => known === value.command);
    default:
      return false;
  }
}

/** Lets a content script hear the background, until the signal fires. Web pages cannot send these messages. */
export function hearBackground({ report, changed, command }: Hearing, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, reply: (value: unknown) => void): true => {
    const understood = isNotice(message);
    if (understood && message.kind === 'changed') changed(message.epoch);
    if (understood && message.kind === 'command') command(message.command);
    if (understood && message.kind === 'report') void ask('health', report());
    reply(understood); // The background learns that somebody is here
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
