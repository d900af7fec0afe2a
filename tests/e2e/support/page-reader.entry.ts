import { readEditor } from '@/composer/editor/read-draft';

declare global {
  interface Window {
    __readEditor: (selector: string) => string;
  }
}

const roots = (root: ParentNode): ParentNode[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
];

window.__readEditor = (selector) => {
  for (const root of roots(document)) {
    const editor = root.querySelector(selector);
    if (editor) return readEditor(editor).text;
  }
  throw new Error(`There is no editor ${selector}`);
};
