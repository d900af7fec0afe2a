import type { Payload, TabState } from './protocol';
import type { PageSender } from './server';

type Health = Payload<'health'>;

/** The most telling first: what the popup and the badge speak of when a tab has several frames. */
const order = ['held', 'unchecked', 'findings', 'composing', 'idle'] as const satisfies readonly Health['state'][];

/** Of two frames in which nothing is found, the one that is written in. */
const rankOf = ({ state, recognition }: Health): number =>
  order.indexOf(state) - (recognition === undefined || state !== 'idle' ? 0 : 0.5);

export interface TabStates {
  readonly note: (from: PageSender, health: Health) => void;
  readonly forget: (tabId: number) => void;
  readonly of: (tabId: number) => TabState | null;
  /** Whether any composer holds text that could be lost. */
  readonly anyText: () => boolean;
}

/** What the frames of each tab last reported: counts and states, no addresses and no text. In memory only. */
export function tabStates(): TabStates {
  interface Tab {
    documentId: string | undefined;
    readonly frames: Map<number, Health>;
  }
  const tabs = new Map<number, Tab>();
  return {
    note(from, health) {
      const known = tabs.get(from.tabId);
      const before = from.frameId === 0 ? known?.documentId : undefined;
      // Another document in the top frame: its old frames are gone without a word
      const moved = before !== undefined && before !== from.documentId;
      const tab: Tab =
        known === undefined || moved ? { documentId: undefined, frames: new Map<number, Health>() } : known;
      if (from.frameId === 0) tab.documentId = from.documentId;
      tab.frames.set(from.frameId, health);
      tabs.set(from.tabId, tab);
    },
    forget: (tabId) => void tabs.delete(tabId),
    of(tabId) {
      const frames = [...(tabs.get(tabId)?.frames.values() ?? [])];
      const [first] = frames.toSorted((a, b) => rankOf(a) - rankOf(b));
      if (first === undefined) return null;
      const { state, platform, surface, recognition } = first;
      const findings = Math.max(...frames.map((frame) => frame.findings ?? 0));
      return {
        state,
        platform,
        ...(surface === undefined ? {} : { surface }),
        ...(recognition === undefined ? {} : { recognition }),
        findings,
      };
    },
    anyText: () => [...tabs.values()].some(({ frames }) => [...frames.values()].some(({ state }) => state !== 'idle')),
  };
}
