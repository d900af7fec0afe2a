import { isField } from './is-field';
import { selectionOf } from './write-draft';

/**
 * Where the caret stands in an editor that has the focus, as a way back to it: a browser forgets the caret of rich
 * text as soon as something else takes the focus.
 */
export function caretOf(editor: HTMLElement): () => void {
  const selection = isField(editor) ? null : selectionOf(editor);
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    editor.focus();
    if (!selection || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}
