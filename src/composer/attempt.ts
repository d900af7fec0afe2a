import type { Composer } from './find-composer';

/** How the author tried to publish, kept so that a held attempt can be made again once it may go. */
export type Attempt =
  | { readonly kind: 'click'; readonly control: HTMLElement }
  | { readonly kind: 'key'; readonly editor: HTMLElement; readonly ctrlKey: boolean; readonly metaKey: boolean }
  | { readonly kind: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

const enterKeyCode = 13;

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

/** Makes a held attempt again, once. A site may ignore it for not being trusted; the caller looks whether it worked. */
export function tryAgain(attempt: Attempt, composer: Composer): void {
  switch (attempt.kind) {
    case 'click':
      attempt.control.click();
      return;
    case 'submit':
      attempt.form.requestSubmit(attempt.submitter);
      return;
    case 'key': {
      if (attempt.editor.isConnected) pressEnter(attempt);
      else {
        const [editor] = composer.editors;
        if (editor) pressEnter({ ...attempt, editor });
      }
    }
  }
}
