// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Services } from '@/composer/services';
import { watchComposers } from '@/composer/watch-composers';
import { fallback } from '@/platforms/fallback';
import { stub } from '../stub';

test('a post in a dialog is held while the background has said nothing of its site, nor of the draft', () => {
  stub(HTMLElement.prototype, 'showPopover', () => {});
  stub(Element.prototype, 'getClientRects', () => [{}]);
  const ending = new AbortController();
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.setAttribute('role', 'textbox');
  editor.textContent = 'Een bericht';
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
    report: () => {},
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
  const press = (button: Element): boolean => {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    button.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press(close)).toBe(false);
  expect(press(post)).toBe(true);
  expect(services.review).toHaveBeenCalledOnce();
});
