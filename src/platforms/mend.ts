import { type MediaKind, mediaKinds, type Platform, type Surface } from '@/engine/draft';
import type { Adapter, ComposerSpec, MediaSelectors } from './adapter';
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

/**
 * The composers of a platform with what was mended: a mended editor is known wherever it stands, most particular
 * of all; the other parts come beside those of every composer of that surface.
 */
export function mended({ platform, composers }: Adapter, mends: readonly Mend[]): readonly ComposerSpec[] {
  const ours = mends.filter((mend) => mend.platform === platform);
  const of = (surface: Surface) => (part: MendPart) =>
    ours.filter((mend) => mend.surface === surface && mend.part === part).map(({ css }) => css);
  const surfaces = new Set(ours.filter(({ part }) => part === 'editor').map(({ surface }) => surface));
  const added = [...surfaces].map((surface): ComposerSpec => {
    const like = composers.find((spec) => spec.surface === surface);
    const { submit = [], sendKeys = [] } = like ?? {};
    const spec = {
      id: `${platform}-${surface}-mended`,
      surface,
      editor: of(surface)('editor'),
      scope: pageScopes,
      submit,
      sendKeys,
      ...(like?.media ? { media: like.media } : {}),
      ...(like?.thread ? { thread: like.thread } : {}),
    };
    return withMends(spec, of(surface));
  });
  return [...added, ...composers.map((spec) => withMends(spec, of(spec.surface)))];
}
