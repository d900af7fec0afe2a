import type { Plugin } from 'vite';

/** Any node of the parsed code; only what is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

const none = '{ flagged: [], clean: [] }';

/**
 * Leaves the examples out of the rules. They are shown among the settings, which have rules of their own; the background
 * never shows them, and reads all that it ships whenever it wakes up.
 */
export const withoutExamples = (): Plugin => ({
  name: 'bezint-without-examples',
  transform(code, id) {
    if (!/\/src\/rules\/[a-z-]+\.ts$/u.test(id) || !code.includes('examples:')) return undefined;
    const values = [...valuesOf(this.parse(code), 'examples')];
    return values.reduceRight((kept, { start, end }) => kept.slice(0, start) + none + kept.slice(end), code);
  },
});

/** The values of all properties of one name, in the order of the code. */
function* valuesOf(node: unknown, name: string): Iterable<Node> {
  if (Array.isArray(node)) for (const each of node) yield* valuesOf(each, name);
  if (!isNode(node)) return;
  if (node.type === 'Property' && 'key' in node && 'value' in node && isNode(node.value)) {
    const isNamed = isNode(node.key) && 'name' in node.key && node.key.name === name;
    if (isNamed && node.value.type === 'ObjectExpression') {
      yield node.value;
      return;
    }
  }
  for (const value of Object.values(node)) yield* valuesOf(value, name);
}
