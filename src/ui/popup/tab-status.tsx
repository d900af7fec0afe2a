import type { JSX } from 'preact';
import type { Language } from '@/engine/draft';
import type { TabState } from '@/messaging/protocol';
import type { Settings } from '@/settings/setting-values';
import { localeOf } from '@/ui/locale-of';
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

/** A place that the adapter does not know. */
function strangeStatus({ recognition, knownBefore, platform }: TabState, language: Language, say: PopupSay): Status {
  if (recognition === 'none') {
    return { icon: 'unchecked', word: say('unknownPlace'), hint: say('unknownPlaceHint') };
  }
  if (recognition === 'early') {
    return { icon: 'reading', word: say('generic'), hint: say('earlyHint', { site: platformNames[platform] }) };
  }
  if (knownBefore === undefined) return { icon: 'reading', word: say('generic'), hint: say('genericHint') };
  const date = new Date(knownBefore).toLocaleDateString(language, { day: 'numeric', month: 'long' });
  return { icon: 'unchecked', word: say('generic'), hint: say('lostHint', { date, site: platformNames[platform] }) };
}

function composerStatus(tab: TabState, language: Language, say: PopupSay): Status {
  const { state, findings, recognition } = tab;
  const quiet = state === 'idle' || state === 'composing';
  const isStrange = recognition !== undefined && recognition !== 'known';
  if (quiet && isStrange) return strangeStatus(tab, language, say);
  switch (state) {
    case 'idle':
      return { icon: 'reading', word: say('idle'), hint: say('idleHint') };
    case 'composing':
      return { icon: 'reading', word: say('composing'), hint: say('composingHint') };
    case 'findings':
      return {
        icon: 'warn',
        word: say('points', { count: findings }),
        hint: [say('findingsHint', { count: findings }), isStrange ? say('notHeldHint') : ''].join(' ').trim(),
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
    const time = new Date(settings.pausedUntil).toLocaleTimeString(localeOf(language), {
      hour: '2-digit',
      minute: '2-digit',
    });
    return { icon: 'paused', word: say('paused'), hint: say('pausedHint', { time }) };
  }
  if (view.kind === 'blocked') return { icon: 'unchecked', word: say('blocked'), hint: say('blockedHint') };
  if (view.kind === 'unsupported') return { icon: 'tip', word: say('unsupported'), hint: say('unsupportedHint') };
  if (settings.disabledSites.includes(view.platform)) {
    const word = say('siteOff', { site: platformNames[view.platform] });
    return { icon: 'paused', word, hint: say('siteOffHint') };
  }
  if (view.kind === 'no-access') {
    return {
      icon: 'unchecked',
      word: say('noAccess'),
      hint: say('noAccessHint', { site: platformNames[view.platform] }),
    };
  }
  if (view.kind === 'silent') return { icon: 'orphaned', word: say('silent'), hint: say('silentHint') };
  return composerStatus(view.tab, language, say);
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
