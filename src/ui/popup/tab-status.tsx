import type { JSX } from 'preact';
import type { Language } from '@/engine/draft';
import type { TabState } from '@/messaging/protocol';
import type { Settings } from '@/settings/setting-values';
import { platformNames } from '@/ui/names';
import { Icon, type IconName } from '@/ui/panel/icons';
import type { PopupSay } from './messages';
import type { TabView } from './tab-view';

interface Status {
  readonly icon: IconName;
  readonly word: string;
  readonly hint: string;
}

interface StatusInput {
  readonly view: TabView;
  readonly settings: Pick<Settings, 'pausedUntil' | 'disabledSites'>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: Language;
  readonly say: PopupSay;
}

function composerStatus({ state, findings }: TabState, say: PopupSay): Status {
  switch (state) {
    case 'idle':
      return { icon: 'reading', word: say('idle'), hint: say('idleHint') };
    case 'composing':
      return { icon: 'reading', word: say('composing'), hint: say('composingHint') };
    case 'findings':
      return {
        icon: 'warn',
        word: say('points', { count: findings }),
        hint: say('findingsHint'),
      };
    case 'held':
      return { icon: 'hold', word: say('held'), hint: say('heldHint') };
    case 'unchecked':
      return { icon: 'unchecked', word: say('unchecked'), hint: say('uncheckedHint') };
  }
}

/** How the tab stands, in an icon, a word and what to do about it. */
export function statusOf({ view, settings, now, language, say }: StatusInput): Status {
  if (view.kind === 'unreachable') {
    return { icon: 'unchecked', word: say('unreachable'), hint: say('unreachableHint') };
  }
  if (settings.pausedUntil > now) {
    const time = new Date(settings.pausedUntil).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
    return { icon: 'paused', word: say('paused'), hint: say('pausedHint', { time }) };
  }
  if (view.kind === 'unsupported') return { icon: 'tip', word: say('unsupported'), hint: say('unsupportedHint') };
  if (settings.disabledSites.includes(view.platform)) {
    const word = say('siteOff', { site: platformNames[view.platform] });
    return { icon: 'paused', word, hint: say('siteOffHint') };
  }
  if (view.kind === 'silent') return { icon: 'orphaned', word: say('silent'), hint: say('silentHint') };
  return composerStatus(view.tab, say);
}

export function TabStatus(input: StatusInput): JSX.Element {
  const { icon, word, hint } = statusOf(input);
  return (
    <div class={`status ${icon}`} role="status">
      <Icon name={icon} />
      <div>
        <b>{word}</b>
        <p>{hint}</p>
      </div>
    </div>
  );
}
