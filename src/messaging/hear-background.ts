import { browser } from '@/browser-in-page';
import { ask } from './client';
import { type Notice, type Payload, protocolVersion } from './protocol';

export interface Hearing {
  /** How the composer of this frame stands right now. */
  readonly report: () => Payload<'health'>;
  /** Settings or policy changed: reviews of another epoch no longer count. */
  readonly changed: (epoch: string) => void;
}

function isNotice(value: unknown): value is Notice {
  if (typeof value !== 'object' || value === null || !('v' in value) || !('kind' in value)) return false;
  if (value.v !== protocolVersion) return false;
  return value.kind === 'report' || (value.kind === 'changed' && 'epoch' in value && typeof value.epoch === 'string');
}

/** Lets a content script hear the background, until the signal fires. Web pages cannot send these messages. */
export function hearBackground({ report, changed }: Hearing, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, reply: (value: unknown) => void): true => {
    const understood = isNotice(message);
    if (understood && message.kind === 'changed') changed(message.epoch);
    if (understood && message.kind === 'report') void ask('health', report());
    reply(understood); // The background learns that somebody is here
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
