import type { BrowserContext, Locator } from '@playwright/test';

// A page of its own, so that nothing is selected in the editor: blocks without margins, every space kept
const page = '<!doctype html><style>* { margin: 0; padding: 0; white-space: pre-wrap }</style><div id="shown"></div>';

/**
 * The browser as a second reader of editors, which knows nothing of ours: it gives the text as it would copy it. Open
 * it before the page under test, which else loses the focus to it.
 */
export async function secondReader(context: BrowserContext): Promise<(editor: Locator) => Promise<string>> {
  const blank = await context.newPage();
  await blank.setContent(page);
  return async (editor) => {
    const isField = await editor.evaluate((element) => element.matches('textarea, input'));
    if (isField) return editor.inputValue();
    const html = await editor.innerHTML();
    return blank.locator('#shown').evaluate((shown, markup) => {
      // A paragraph is copied with an empty line after it, a division without
      shown.innerHTML = markup.replaceAll(/<(\/?)p(?=[\s>])/g, '<$1div');
      for (const image of shown.querySelectorAll('img')) image.replaceWith(image.alt);
      const selection = getSelection();
      selection?.selectAllChildren(shown);
      return selection?.toString() ?? '';
    }, html);
  };
}
