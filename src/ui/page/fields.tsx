import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onPick: (value: T) => void;
  readonly disabled?: boolean;
  /** The label is read out, not shown: something beside the field says it already. */
  readonly bare?: boolean;
}

/** One choice out of a few. */
export function Pick<T extends string>(props: PickProps<T>): JSX.Element {
  const { label, value, options, onPick, disabled = false, bare = false } = props;
  const pick = (chosen: string): void => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onPick(option.value);
  };
  const id = useId();
  return (
    <div class="field">
      <label class={bare ? 'unseen' : ''} for={id}>
        {label}
      </label>
      <select id={id} disabled={disabled} value={value} onChange={(event) => pick(event.currentTarget.value)}>
        {options.map((option) => (
          <option value={option.value} key={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface WriteProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly longest: number;
  readonly rows?: number;
  readonly onWrite: (text: string) => void;
  readonly disabled?: boolean;
}

/** A line or a few lines of text; told when the author leaves the field. */
export function Write({ label, hint, value, longest, rows, onWrite, disabled = false }: WriteProps): JSX.Element {
  const id = useId();
  const attributes = {
    id,
    value,
    maxLength: longest,
    disabled,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onWrite(event.currentTarget.value),
    ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? <input type="text" {...attributes} /> : <textarea rows={rows} {...attributes} />}
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

export const Tick = ({ checked, onTick, disabled = false, children }: TickProps): JSX.Element => (
  <label class="tick">
    <input
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
    <span>{children}</span>
  </label>
);

/** Lines that count: trimmed, at least two characters, each once. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length >= 2),
  ),
];
