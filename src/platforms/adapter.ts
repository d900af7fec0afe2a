import type { Platform, Surface } from '@/engine/draft';

/**
 * How the control that publishes is known. Tried in order; labels are the last resort, for they change with
 * language and experiment.
 */
export type SubmitControl =
  | { readonly kind: 'selector'; readonly css: string }
  /** The first or last enabled control of the scope that shows text and no icon; `css` narrows the candidates. */
  | { readonly kind: 'text-only'; readonly which: 'first' | 'last'; readonly css: string }
  /** A control with one of these accessible names, compared without case, marks and invisible characters. */
  | { readonly kind: 'named'; readonly names: readonly string[] };

/**
 * Keys that publish from inside the editor. `ctrl-enter` stands for Cmd+Enter too; `enter-without-button`: Enter sends
 * only while the scope shows no control that does, and makes a new line otherwise.
 */
export type SendKey = 'enter' | 'ctrl-enter' | 'enter-without-button';

/** One place on a platform where a draft is written. Data only: every selector list is "any of these". */
export interface ComposerSpec {
  readonly id: string;
  readonly surface: Surface;
  /** The editable element itself. */
  readonly editor: readonly string[];
  /** At least one must enclose the editor, across open shadow roots. */
  readonly within?: readonly string[];
  /** None of these may enclose the editor. */
  readonly outside?: readonly string[];
  /** The address must hold one of these. */
  readonly address?: readonly string[];
  /** The scope must hold one of these, as in a reply dialog that shows the post being answered. */
  readonly scopeHolds?: readonly string[];
  /** The nearest of these around the editor: submit control, media and thread are searched in there only. */
  readonly scope: readonly string[];
  readonly submit: readonly SubmitControl[];
  readonly sendKeys: readonly SendKey[];
  /** Attached media as the scope shows them. */
  readonly media?: MediaSelectors;
  /** The post being answered, inside the scope or around it. */
  readonly thread?: readonly string[];
  /** Where a control with one of these names publishes, the draft changes what is published already. */
  readonly savedBy?: readonly string[];
  /** A comment that begins with this is a reply. */
  readonly replyMark?: string;
  /** Several editors of one scope are parts of one draft, as in a thread. */
  readonly parts?: boolean;
}

export interface MediaSelectors {
  readonly image?: readonly string[];
  readonly video?: readonly string[];
  readonly audio?: readonly string[];
  readonly document?: readonly string[];
}

/** What a content script brings along of its platform. */
export interface Site {
  readonly platform: Platform;
  readonly matches: readonly string[];
  /** Open shadow roots that may hold a composer before any event came from inside. */
  readonly shadowHosts?: readonly string[];
  /**
   * What a page goes by until the background has told it of the platform's places, mostly before anything can be
   * written; and for as long as the background does not answer. Only posts of which both the editor and what publishes
   * it are certain by then. In answers, messages and profiles nothing is held until more is known: there the text is
   * checked and the banner shown, as in any place that is not known.
   */
  readonly certain: readonly ComposerSpec[];
}

/** Everything known about one platform. */
export interface Adapter extends Site {
  /** Most particular first: the first spec that fits wins. */
  readonly composers: readonly ComposerSpec[];
}
