import { readDraft } from './editor/read-draft';
import type { Composer } from './find-composer';
import { submitControlOf } from './submit-control';

/** How the author tried to publish, kept so that a held attempt can be made again once it may go. */
export type Attempt =
  | { readonly kind: 'click'; readonly control: HTMLElement }
  | { readonly kind: 'key'; readonly editor: HTMLElement; readonly ctrlKey: boolean; readonly metaKey: boolean }
  | { readonly kind: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

const enterKeyCode = 13;
const TOOK_EFFECT_MS = 1_000;

function pressEnter({ editor, ctrlKey, metaKey }: Extract<Attempt, { kind: 'key' }>): void {
  for (const type of ['keydown', 'keyup']) {
    editor.dispatchEvent(
      new KeyboardEvent(type, {
        key: 'Enter',
        code: 'Enter',
        // Draft.js and Lexical still read the old number
        keyCode: enterKeyCode,
        which: enterKeyCode,
        ctrlKey,
        metaKey,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  }
}

function makeAgain(attempt: Attempt, composer: Composer): void {
  switch (attempt.kind) {
    case 'click':
      attempt.control.click();
      return;
    case 'submit': {
      const { form, submitter } = attempt;
      // A button that the page has replaced meanwhile would be refused
      form.requestSubmit(submitter?.isConnected ? submitter : null);
      return;
    }
    case 'key': {
      const editor = attempt.editor.isConnected ? attempt.editor : composer.editors[0];
      if (editor) pressEnter({ ...attempt, editor });
    }
  }
}

// What a site does to a composer while it sends
const locked = ':disabled, [readonly], [contenteditable="false"]';

/**
 * Makes a held attempt again, once, and resolves when it should have had its effect. A site may ignore an attempt that
 * is not a person's own: then the whole draft is still there, to be written in and to be sent.
 */
export async function release(attempt: Attempt, composer: Composer): Promise<'taken' | 'ignored'> {
  const { editors } = composer;
  const before = readDraft(editors).text;
  const hadSubmit = submitControlOf(composer) !== null;
  // Our dialog closes first: a page may refuse an attempt from behind it
  await new Promise((resolve) => setTimeout(resolve, 0));
  makeAgain(attempt, composer);
  await new Promise((resolve) => setTimeout(resolve, TOOK_EFFECT_MS));
  if (before === '' || readDraft(editors).text !== before || (hadSubmit && !submitControlOf(composer))) return 'taken';
  return editors.every((editor) => editor.isConnected && !editor.matches(locked)) ? 'ignored' : 'taken';
}
