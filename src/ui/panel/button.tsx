import type { ComponentChildren, JSX, Ref } from 'preact';

interface ButtonProps {
  readonly onPress: (event: Event) => void;
  readonly children: ComponentChildren;
  /** `main` is filled, `plain` is a word with a border, `quiet` is an icon or a word without one. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly label?: string;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly first?: boolean;
  readonly inner?: Ref<HTMLButtonElement>;
}

// Keeps the caret in the editor when a button is pressed with the mouse; the keyboard focuses as ever
const keepCaret = (event: Event): void => event.preventDefault();

export function Button({
  onPress,
  children,
  look = 'plain',
  label,
  expanded,
  pressed,
  disabled,
  first,
  inner,
}: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`button ${look}`}
      ref={inner ?? null}
      onMouseDown={keepCaret}
      onClick={onPress}
      {...(label === undefined ? {} : { 'aria-label': label, title: label })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(disabled ? { disabled } : {})}
      {...(first ? { autofocus: true } : {})}
    >
      {children}
    </button>
  );
}
