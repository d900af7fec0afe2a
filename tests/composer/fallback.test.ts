// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Services } from '@/composer/services';
import { watchComposers } from '@/composer/watch-composers';
import { fallback } from '@/platforms/fallback';
import { stub } from '../stub';

/** A page of which the background has said nothing, nor of the draft: an editor between two buttons. */
function stageSilent(role: string | null, made: 'div' | 'form' = 'div', field: 'div' | 'textarea' = 'div') {
  stub(HTMLElement.prototype, 'showPopover', () => {});
  stub(Element.prototype, 'getClientRects', () => [{}]);
  const ending = new AbortController();
  const dialog = document.createElement(made);
  if (role) dialog.setAttribute('role', role);
  const editor = document.createElement(field);
  if (editor instanceof HTMLTextAreaElement) editor.value = 'Een bericht';
  else {
    editor.setAttribute('contenteditable', 'true');
    editor.setAttribute('role', 'textbox');
    editor.textContent = 'Een bericht';
  }
  const close = document.createElement('button');
  close.textContent = 'Sluiten';
  const post = document.createElement('button');
  post.textContent = 'Plaatsen';
  dialog.append(close, editor, post);
  document.body.append(dialog);
  onTestFinished(() => {
    ending.abort();
    document.body.replaceChildren();
  });
  const silent = new Promise<never>(() => {});
  const services = {
    review: vi.fn<Services['review']>(() => silent),
    composers: () => silent,
    report: vi.fn<Services['report']>(),
    noteOutcomes: () => {},
    tell: () => {},
    setAside: () => silent,
    version: () => '1',
    onPolicyChange: () => {},
    onCommand: () => {},
    language: () => 'nl' as const,
    whenUnchecked: () => 'ask' as const,
  };
  watchComposers({ platform: 'facebook', matches: [], composers: fallback }, services, () => true, ending.signal);
  const isHeld = (target: Element, event: Event): boolean => {
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const options = { bubbles: true, composed: true, cancelable: true };
  return {
    services,
    click: (button: 'close' | 'post') => isHeld({ close, post }[button], new MouseEvent('click', options)),
    enter: (ctrlKey: boolean) => isHeld(editor, new KeyboardEvent('keydown', { ...options, key: 'Enter', ctrlKey })),
  };
}

test('a post in a dialog is held by what publishes, and by nothing else', () => {
  const { click, enter, services } = stageSilent('dialog');
  expect(click('close')).toBe(false);
  expect(enter(false)).toBe(false);
  expect(click('post')).toBe(true);
  expect(services.review).toHaveBeenCalledOnce();
});

test('Enter is held where an answer is written, and makes a line elsewhere', () => {
  expect(stageSilent('article').enter(false)).toBe(true);
  expect(stageSilent(null).enter(false)).toBe(false);
});

test.each([
  'https://www.instagram.com/direct/t/1/',
  'https://www.facebook.com/messages/t/1/',
  'https://www.messenger.com/t/1/',
])('Enter is held in a message, as at %s', (address) => {
  const before = location.href;
  onTestFinished(() => void (location.href = before));
  location.href = address;
  expect(stageSilent(null).enter(false)).toBe(true);
  expect(stageSilent(null).enter(true)).toBe(true);
  expect(stageSilent(null, 'div', 'textarea').enter(false)).toBe(true);
});

test('Enter is held in the field of a form, as in a comment on Instagram', () => {
  expect(stageSilent(null, 'form', 'textarea').enter(false)).toBe(true);
  expect(stageSilent('dialog', 'form', 'textarea').enter(false)).toBe(true);
});

test('a place that is guessed is not said to be known', async () => {
  const { click, services } = stageSilent('dialog');
  services.review.mockResolvedValue({ ok: false, reason: 'unreachable' });
  click('post');
  await vi.waitFor(() => expect(services.report).toHaveBeenCalled());
  expect(services.report.mock.lastCall?.[0]).toMatchObject({ recognition: 'generic' });
});

test('Ctrl+Enter is held wherever it may publish', () => {
  expect(stageSilent('dialog').enter(true)).toBe(true);
  expect(stageSilent(null).enter(true)).toBe(true);
});
