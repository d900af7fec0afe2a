import type { Language } from '@/engine/draft';
import { fill } from '@/ui/speaker';
import { coreMessages } from './core-messages';
import type { PanelSay } from './messages';

const isCore = (key: Parameters<PanelSay>[0]): key is keyof typeof coreMessages => key in coreMessages;

/** Speaks with the panel's own messages and with those that came with an advice. */
export const sayInPage =
  (language: Language, words: Readonly<Record<string, string>>): PanelSay =>
  (key, values) =>
    fill(isCore(key) ? coreMessages[key][language] : (words[key] ?? ''), language, values);
