/** Whether an editor is a plain field, which keeps its own caret. */
export const isField = (editor: Element): editor is HTMLTextAreaElement | HTMLInputElement =>
  editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;
