/**
 * A paste made by us. In Firefox the data of an event made in the content script's own realm arrives empty, so the
 * event is made in the page's realm there; `wrappedJSObject` and `cloneInto` exist in Firefox only.
 */

interface PageRealm {
  readonly DataTransfer: new () => DataTransfer;
  readonly ClipboardEvent: new (type: string, init: object) => ClipboardEvent;
}

type CloneInto = (value: object, target: object, options?: { readonly wrapReflectors: boolean }) => object;

const isPageRealm = (value: unknown): value is PageRealm =>
  typeof value === 'object' && value !== null && 'DataTransfer' in value && 'ClipboardEvent' in value;

const isCloneInto = (value: unknown): value is CloneInto => typeof value === 'function';

const init = { bubbles: true, cancelable: true, composed: true };

function pasteEvent(text: string): ClipboardEvent {
  const page: unknown = Reflect.get(window, 'wrappedJSObject');
  const cloneInto: unknown = Reflect.get(globalThis, 'cloneInto');
  if (isPageRealm(page) && isCloneInto(cloneInto)) {
    const data = new page.DataTransfer();
    data.setData('text/plain', text);
    const event = new page.ClipboardEvent('paste', cloneInto(init, window));
    const described: object = cloneInto({ value: data }, window, { wrapReflectors: true });
    Object.defineProperty(event, 'clipboardData', described);
    return event;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}

/** Pastes plain text at the selection. Returns whether the editor took the event. */
export function pasteInto(editor: Element, text: string): boolean {
  return !editor.dispatchEvent(pasteEvent(text));
}
