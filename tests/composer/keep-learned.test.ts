// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepLearned } from '@/composer/keep-learned';
import type { Adapter, ComposerSpec } from '@/platforms/adapter';
import { adapters } from '@/platforms/adapters';
import { x } from '@/platforms/x';

/** A page that knows X as it was released, and a background that answers what the test says, now and after a change. */
async function learn(...answers: readonly (readonly ComposerSpec[] | null)[]) {
  const left = [...answers];
  let changed = (): void => {};
  const known: Adapter & { composers: readonly ComposerSpec[] } = { ...x };
  const services = {
    composers: async () => left.shift() ?? null,
    onPolicyChange: (listener: () => void) => void (changed = listener),
  };
  const learned = vi.fn<() => void>();
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  keepLearned(known, services, learned, ending.signal);
  const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
  await settle();
  return {
    known,
    learned,
    settle,
    change: async () => {
      changed();
      await settle();
    },
  };
}

test('a page takes over what the background knows, again after a change of policy', async () => {
  const less = adapters.x.composers.slice(1);
  const { known, learned, change } = await learn(adapters.x.composers, less, less);
  expect(known.composers).toEqual(adapters.x.composers);
  await change();
  expect(known.composers).toEqual(less);
  expect(learned).toHaveBeenCalledTimes(2);
  await change();
  expect(learned).toHaveBeenCalledTimes(2);
});

test('without an answer a page keeps what came with it', async () => {
  expect((await learn(null)).known.composers).toEqual(x.composers);
});

test('as long as there is no answer, a page asks again when something gets the focus', async () => {
  const { known, settle } = await learn(null, adapters.x.composers, []);
  window.dispatchEvent(new FocusEvent('focusin'));
  await settle();
  expect(known.composers).toEqual(adapters.x.composers);
  window.dispatchEvent(new FocusEvent('focusin'));
  await settle();
  expect(known.composers).toEqual(adapters.x.composers);
});

test('of what this browser cannot read only the bad selectors go, and what they alone make known', async () => {
  const [first, ...rest] = adapters.x.composers;
  if (!first) throw new Error('X has no composers');
  let count = 0;
  // The fake page refuses each only once
  const bad = (): string => `div[${++count}`;
  const media = { image: [bad(), 'img'], video: [bad()] };
  const submit = [{ kind: 'selector', css: bad() } as const, ...first.submit];
  const mended = { ...first, id: 'mended', editor: [bad(), '.new'], submit, media, thread: [bad(), '.story'] };
  const lost = (['editor', 'scope', 'within', 'outside', 'scopeHolds'] as const).map((key) => ({
    ...first,
    id: `lost-${key}`,
    [key]: [bad()],
  }));
  expect((await learn([mended, ...lost, ...rest])).known.composers).toEqual([
    { ...mended, editor: ['.new'], submit: first.submit, media: { image: ['img'] }, thread: ['.story'] },
    ...rest,
  ]);
});

test('a selector that this browser cannot read changes nothing', async () => {
  const [first] = adapters.x.composers;
  const broken = first ? [{ ...first, editor: ['p['] }] : [];
  expect(broken).toHaveLength(1);
  expect((await learn(broken)).known.composers).toEqual(x.composers);
});
