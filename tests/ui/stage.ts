import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Lets every effect of a change happen before the next line. */
export const now = (change: () => void): void => void act(change);

/** Draws a page of the extension into the document, and finds and uses its controls by the names people hear. */
export function drawPage(page: ComponentChild) {
  now(() => render(page, document.body));
  const all = <T extends Element>(kind: new () => T, selector: string): readonly T[] =>
    [...document.body.querySelectorAll(selector)].filter((element): element is T => element instanceof kind);
  const one = <T>(found: T | undefined, name: string): T => {
    if (found === undefined) throw new Error(`"${name}" is not on the page`);
    return found;
  };
  const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const labelled = <T extends Element>(kind: new () => T, selector: string, label: string): T => {
    const holder = all(HTMLLabelElement, 'label').find((candidate) => candidate.textContent?.trim().startsWith(label));
    const field = holder?.htmlFor ? document.getElementById(holder.htmlFor) : holder?.querySelector(selector);
    return one(field instanceof kind ? field : undefined, label);
  };
  const change = (field: Element, type: 'change' | 'input'): void =>
    now(() => void field.dispatchEvent(new Event(type, { bubbles: true })));
  return {
    text: (): string => document.body.textContent ?? '',
    buttons: () => all(HTMLButtonElement, 'button').map(nameOf),
    button: (name: string) =>
      one(
        all(HTMLButtonElement, 'button').find((candidate) => nameOf(candidate) === name),
        name,
      ),
    press: (name: string): void => {
      const button = one(
        all(HTMLButtonElement, 'button').find((candidate) => nameOf(candidate) === name),
        name,
      );
      now(() => button.click());
    },
    select: (label: string) => labelled(HTMLSelectElement, 'select', label),
    choose: (label: string, value: string): void => {
      const select = labelled(HTMLSelectElement, 'select', label);
      select.value = value;
      change(select, 'change');
    },
    box: (label: string) => labelled(HTMLInputElement, 'input[type=checkbox]', label),
    tick: (label: string): void => {
      const box = labelled(HTMLInputElement, 'input[type=checkbox]', label);
      box.checked = !box.checked;
      change(box, 'change');
    },
    write: (label: string, value: string, type: 'change' | 'input' = 'change'): void => {
      const holder = all(HTMLLabelElement, 'label').find((candidate) => candidate.textContent?.trim() === label);
      const field = document.getElementById(one(holder, label).htmlFor);
      if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) throw new Error(label);
      field.value = value;
      change(field, type);
    },
  };
}
