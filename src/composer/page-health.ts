import type { Health, Services } from './services';

/**
 * Puts together what the composers of one page tell, each known by its first editor: of the one that told last popup
 * and badge hear while it holds text, else of another that still does.
 */
export function pageHealth(report: Services['report']): (editor: Node) => Services['report'] {
  const written = new Map<Node, Health>();
  return (editor) => (health) => {
    written.delete(editor);
    if (health.state !== 'idle') written.set(editor, health);
    report([...written].findLast(([each]) => each.isConnected)?.[1] ?? health);
  };
}
