import type { ComposerSpec } from '@/platforms/adapter';
import { adapters } from '@/platforms/adapters';

const selectors = Object.values(adapters).flatMap(({ composers, shadowHosts = [] }) => [
  ...shadowHosts,
  ...composers.flatMap((spec: ComposerSpec) => [
    ...spec.editor,
    ...spec.scope,
    ...(spec.within ?? []),
    ...(spec.outside ?? []),
    ...(spec.scopeHolds ?? []),
    ...(spec.thread ?? []),
    ...Object.values(spec.media ?? {}).flatMap((each: readonly string[] | undefined) => each ?? []),
    ...spec.submit.flatMap((how) => ('css' in how ? [how.css] : [])),
  ]),
]);

const found = (pattern: RegExp): ReadonlySet<string> =>
  new Set(selectors.flatMap((css) => [...css.matchAll(pattern)].flatMap(([, value]) => value ?? [])));

/** What the editor libraries call their own parts, on every page that uses them. */
const libraries = `
  DraftEditor-root DraftEditor-editorContainer public-DraftEditor-content public-DraftStyleDefault-block
  public-DraftEditorPlaceholder-root notranslate ql-container ql-editor ql-blank ql-clipboard ql-mention
  tiptap ProseMirror ProseMirror-trailingBreak mention
`
  .trim()
  .split(/\s+/);

/** Classes and ids that the adapters look for, and those of the editor libraries: of nobody, and worth keeping. */
export const knownClasses = new Set([...libraries, ...found(/\.(-?[a-z_][\w-]*)/gi)]);
export const knownIds = new Set([...found(/#(-?[a-z_][\w-]*)/gi), 'image-medium', 'comment-small', 'repost-small']);

/** Names of attributes that the adapters look for. */
export const knownAttributes = found(/\[(-?[a-z_][\w-]*)/gi);

/** Values, or the beginnings, ends and middles of values, that the adapters look for. */
export const knownValues = found(/[~|^$*]?=\s*"([^"]+)"/g);
