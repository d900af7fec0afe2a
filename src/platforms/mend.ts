import { type MediaKind, mediaKinds, type Platform, type Surface } from '@/engine/draft';
import type { Adapter, ComposerSpec, MediaSelectors, SubmitControl } from './adapter';
import { pageScopes } from './generic';

/** What a mend can point at: the editor, what publishes, each kind of attached media, the post being answered. */
export const mendParts = ['editor', 'submit', ...mediaKinds, 'thread'] as const;
export type MendPart = (typeof mendParts)[number];

/** One more selector for a place that has changed since the release. Data only. */
export interface Mend {
  readonly platform: Platform;
  readonly surface: Surface;
  readonly part: MendPart;
  readonly css: string;
}

function withMends(spec: ComposerSpec, of: (part: MendPart) => readonly string[]): ComposerSpec {
  const submit = of('submit').map((css) => ({ kind: 'selector', css }) as const);
  const thread = [...of('thread'), ...(spec.thread ?? [])];
  const media: MediaSelectors = Object.fromEntries(
    mediaKinds.flatMap((kind): [MediaKind, readonly string[]][] => {
      const selectors = [...of(kind), ...(spec.media?.[kind] ?? [])];
      return selectors.length === 0 ? [] : [[kind, selectors]];
    }),
  );
  return {
    ...spec,
    submit: [...submit, ...spec.submit],
    ...(thread.length === 0 ? {} : { thread }),
    ...(Object.keys(media).length === 0 ? {} : { media }),
  };
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** Every way in which one of these composers publishes; the guess comes last, for what it finds rules out the rest. */
function anySubmit(specs: readonly ComposerSpec[]): readonly SubmitControl[] {
  const all = specs.flatMap(({ submit }) => submit);
  const names = distinct(all.flatMap((how) => (how.kind === 'named' ? how.names : [])));
  const css = distinct(all.flatMap((how) => (how.kind === 'selector' ? [how.css] : [])));
  const guesses = new Map(all.flatMap((how) => (how.kind === 'text-only' ? [[`${how.which} ${how.css}`, how]] : [])));
  return [
    ...(names.length === 0 ? [] : [{ kind: 'named', names } as const]),
    ...(css.length === 0 ? [] : [{ kind: 'selector', css: css.join(', ') } as const]),
    ...guesses.values(),
  ];
}

/**
 * The composers of a platform with what was mended: a mended editor is known wherever it stands, most particular
 * of all, and publishes by whatever publishes from a composer of that surface; the other parts come beside those of every composer of that surface.
 */
export function mended({ platform, composers }: Adapter, mends: readonly Mend[]): readonly ComposerSpec[] {
  const ours = mends.filter((mend) => mend.platform === platform);
  const of = (surface: Surface) => (part: MendPart) =>
    ours.filter((mend) => mend.surface === surface && mend.part === part).map(({ css }) => css);
  const surfaces = new Set(ours.filter(({ part }) => part === 'editor').map(({ surface }) => surface));
  const added = [...surfaces].map((surface): ComposerSpec => {
    const alike = composers.filter((spec) => spec.surface === surface);
    const mediaOf = (kind: MediaKind): readonly string[] => alike.flatMap(({ media }) => media?.[kind] ?? []);
    const spec = {
      id: `${platform}-${surface}-mended`,
      surface,
      editor: of(surface)('editor'),
      scope: pageScopes,
      submit: anySubmit(alike),
      sendKeys: distinct(alike.flatMap(({ sendKeys }) => sendKeys)),
      media: Object.fromEntries(mediaKinds.map((kind) => [kind, distinct(mediaOf(kind))])),
      thread: distinct(alike.flatMap(({ thread }) => thread ?? [])),
    };
    return withMends(spec, of(surface));
  });
  return [...added, ...composers.map((spec) => withMends(spec, of(spec.surface)))];
}
