import { readEditor } from '@/composer/editor/read-draft';

declare global {
  interface Window {
    __readEditor: (editor: Element) => string;
  }
}

window.__readEditor = (editor) => readEditor(editor).text;
