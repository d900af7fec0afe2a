import { adviceMessages } from '@/policies/advice-messages';
import { type Say, speaker } from '@/ui/speaker';
import { coreMessages } from './core-messages';

/** Every text of the panel, for the pages of the extension; a content script has only a part of them. */
export const panelMessages = { ...coreMessages, ...adviceMessages } as const;

export type PanelSay = Say<keyof typeof panelMessages>;
export const sayPanel = speaker(panelMessages);
