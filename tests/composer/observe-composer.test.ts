// @vitest-environment happy-dom
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Composer } from '@/composer/find-composer';
import { observeComposer } from '@/composer/observe-composer';
import { ourHosts } from '@/composer/our-hosts';

const spec: Composer['spec'] = { id: 'rich', surface: 'post', editor: [], scope: [], submit: [], sendKeys: [] };

afterEach(() => document.body.replaceChildren());

function open() {
  const form = document.createElement('form');
  const editor = document.createElement('div');
  form.append(editor);
  document.body.append(form);
  const changed = vi.fn<() => void>();
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  observeComposer({ spec, scope: form, editors: [editor] }, changed, controller.signal);
  return { form, editor, changed };
}

/** Resolves once a change under the form was told to everyone who watched it before. */
const told = (form: Element): Promise<void> =>
  new Promise((resolve) => {
    new MutationObserver(() => resolve()).observe(form, { childList: true, subtree: true });
  });

test('words and attachments are changes', async () => {
  const { form, editor, changed } = open();
  editor.append('hoi');
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  changed.mockClear();
  form.append(document.createElement('img'));
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
});

test('what a page marks as ours is a change like any other', async () => {
  const { form, editor, changed } = open();
  form.setAttribute('data-bezint', '');
  editor.append('hoi');
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
});

test('our own coming and going is none', async () => {
  const { form, changed } = open();
  const host = document.createElement('div');
  ourHosts.add(host);
  const heard = told(form);
  form.append(host);
  host.remove();
  await heard;
  expect(changed).not.toHaveBeenCalled();
});
