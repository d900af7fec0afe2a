import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import type { PanelSay } from './messages';

/** No consequential button works in the first half second: a second click or a key held down is not a choice. */
const SETTLE_MS = 500;

interface DialogProps {
  readonly title: string;
  readonly lead: string;
  readonly say: PanelSay;
  readonly notice: string;
  readonly wide?: boolean;
  readonly goBack: () => void;
  /** The buttons between Go back and the one that posts. */
  readonly remedies?: ComponentChildren;
  readonly post: { readonly label: string; readonly onPress: (event: Event) => void };
  readonly children?: ComponentChildren;
}

function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLE_MS);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}

const ignoreHeldKeys = (event: KeyboardEvent): void => {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
};

/** The modal frame: focus starts on Go back, Escape is Go back, and the way on is always there, plain and last. */
export function AskingDialog(props: DialogProps): JSX.Element {
  const { title, lead, say, notice, wide, goBack, remedies, post, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const settled = useSettled();
  const closing = useRef(false);

  // Before paint, so that a held post never waits behind an empty window
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    first.current?.focus();
    return () => {
      closing.current = true;
      element?.close(); // Gives the focus back to the editor
    };
  }, []);

  const onCancel = (event: Event): void => {
    event.preventDefault();
    goBack();
  };
  // The browser may close on a second Escape whatever we say
  const onClose = (): void => {
    if (!closing.current) goBack();
  };
  return (
    <dialog
      ref={dialog}
      class={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby="title"
      aria-describedby="lead"
      onCancel={onCancel}
      onClose={onClose}
      onKeyDown={ignoreHeldKeys}
    >
      <header>
        <h2 id="title">{title}</h2>
        <p id="lead">{lead}</p>
      </header>
      {children !== undefined && <div class="body">{children}</div>}
      <footer>
        <p class="notice" role="status">
          {notice}
        </p>
        <div class="row">
          <Button look="main" onPress={goBack} inner={first} first>
            {say('goBack')}
          </Button>
          {remedies}
          <span class="gap" />
          <Button look="plain" onPress={post.onPress} disabled={!settled}>
            {post.label}
          </Button>
        </div>
      </footer>
    </dialog>
  );
}
