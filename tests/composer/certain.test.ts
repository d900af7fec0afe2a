// @vitest-environment happy-dom
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Services } from '@/composer/services';
import { watchComposers } from '@/composer/watch-composers';
import type { Site } from '@/platforms/adapter';
import { facebookSite } from '@/platforms/facebook-site';
import { instagramSite } from '@/platforms/instagram-site';
import { linkedinSite } from '@/platforms/linkedin-site';
import { xSite } from '@/platforms/x-site';
import { stub } from '../stub';

const sites: readonly Site[] = [xSite, linkedinSite, facebookSite, instagramSite];

interface Place {
  readonly address: string;
  /** What stands between two buttons: an editor, which is the one element with the id `editor`. */
  readonly html: string;
}

/** A page of which the background has said nothing, nor of the draft. */
function stageSilent({ address, html }: Place) {
  stub(HTMLElement.prototype, 'showPopover', () => {});
  stub(Element.prototype, 'getClientRects', () => [{}]);
  stub(Element.prototype, 'getBoundingClientRect', () => new DOMRect(0, 0, 400, 80));
  const before = location.href;
  location.href = address;
  const ending = new AbortController();
  document.body.innerHTML = html;
  onTestFinished(() => {
    ending.abort();
    document.body.replaceChildren();
    location.href = before;
  });
  const editor = document.querySelector('#editor');
  const [first, last] = [...document.querySelectorAll('button')];
  if (!editor || !first || !last) throw new Error('The page needs an editor and two buttons');
  if (editor instanceof HTMLTextAreaElement) editor.value = 'Een bericht';
  else editor.textContent = 'Een bericht';
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
  const site = sites.find(({ matches }) => matches.some((match) => address.startsWith(match.slice(0, -1))));
  if (!site) throw new Error(`Nobody reads along at ${address}`);
  watchComposers({ ...site, composers: site.certain }, services, () => true, ending.signal);
  const isHeld = (target: Element, event: Event): boolean => {
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const options = { bubbles: true, composed: true, cancelable: true };
  return {
    services,
    focus: () => void editor.dispatchEvent(new FocusEvent('focusin', options)),
    click: (which: 'first' | 'last') => isHeld({ first, last }[which], new MouseEvent('click', options)),
    enter: (ctrlKey: boolean) => isHeld(editor, new KeyboardEvent('keydown', { ...options, key: 'Enter', ctrlKey })),
  };
}

const textbox = (marks = ''): string => `<div id="editor" contenteditable="true" role="textbox" ${marks}></div>`;
const between = (inside: string): string => `<button>Sluiten</button>${inside}<button>Plaatsen</button>`;
const photo = '<input type="file" accept="image/*,video/*">';

describe('a post is held by what publishes it, and by nothing else', () => {
  test.each([
    {
      where: 'X',
      address: 'https://x.com/home',
      html: `<main><button>Volgen</button>${textbox('data-testid="tweetTextarea_0"')}<button data-testid="tweetButtonInline">Post</button></main>`,
      by: 'last',
    },
    {
      where: 'the new dialog of LinkedIn',
      address: 'https://www.linkedin.com/feed/',
      html: `<dialog open>${between(textbox('componentkey="ShareBox_textEditor"'))}</dialog>`,
      by: 'last',
    },
    {
      where: 'the older dialog of LinkedIn',
      address: 'https://www.linkedin.com/feed/',
      html: `<div role="dialog" data-test-modal-id="sharebox"><button class="share-actions__primary-action">Plaatsen</button>
        ${textbox('class="ql-editor"')}<button>Sluiten</button></div>`,
      by: 'first',
    },
    {
      where: 'Facebook',
      address: 'https://www.facebook.com/',
      html: `<div role="dialog">${between(textbox() + photo)}</div>`,
      by: 'last',
    },
    {
      where: 'Instagram',
      address: 'https://www.instagram.com/',
      html: `<div role="dialog"><button>Delen</button>${textbox()}<button>Geavanceerd</button></div>`,
      by: 'first',
    },
  ] as const)('$where', ({ by, ...place }) => {
    const { click, enter, services } = stageSilent(place);
    expect(enter(false)).toBe(false);
    expect(click(by === 'first' ? 'last' : 'first')).toBe(false);
    expect(click(by)).toBe(true);
    expect(enter(true)).toBe(true);
    expect(services.review).toHaveBeenCalledOnce();
  });
});

describe('where it is not certain what is written', () => {
  const field = '<textarea id="editor"></textarea>';
  const places: readonly (Place & { readonly where: string })[] = [
    {
      where: 'a comment on Instagram',
      address: 'https://www.instagram.com/p/1/',
      html: `<form>${between(field)}</form>`,
    },
    {
      where: 'a comment in a dialog of Instagram',
      address: 'https://www.instagram.com/p/1/',
      html: `<div role="dialog"><form>${between(field)}</form></div>`,
    },
    {
      where: 'a comment on Facebook',
      address: 'https://www.facebook.com/',
      html: `<div role="article"><form>${between(textbox())}</form></div>`,
    },
    {
      where: 'a comment in a dialog of Facebook',
      address: 'https://www.facebook.com/photo/',
      html: `<div role="dialog">${photo}<div role="article">${between(textbox())}</div></div>`,
    },
    {
      where: 'a comment on LinkedIn',
      address: 'https://www.linkedin.com/feed/',
      html: `<div role="listitem">${between(textbox())}</div>`,
    },
    {
      where: 'a message on Instagram',
      address: 'https://www.instagram.com/direct/t/1/',
      html: `<section>${between(textbox())}</section>`,
    },
    { where: 'a message on X', address: 'https://x.com/messages/1-2', html: `<form>${between(field)}</form>` },
    {
      where: 'a message on Messenger',
      address: 'https://www.messenger.com/t/1/',
      html: `<main>${between(textbox())}</main>`,
    },
    {
      where: 'a profile on LinkedIn',
      address: 'https://www.linkedin.com/in/anna/edit/intro/',
      html: `<dialog open>${between(textbox())}</dialog>`,
    },
  ];

  test.each(places)('nothing is held: $where', (place) => {
    const { click, enter } = stageSilent(place);
    expect([click('first'), click('last'), enter(false), enter(true)]).toEqual([false, false, false, false]);
  });

  test.each(places)('the text is checked, and told not to be held yet: $where', async (place) => {
    const { focus, services } = stageSilent(place);
    services.review.mockResolvedValue({ ok: false, reason: 'unreachable' });
    focus();
    await vi.waitFor(() => expect(services.report.mock.lastCall?.[0]).toMatchObject({ state: 'unchecked' }));
    expect(services.review).toHaveBeenCalledOnce();
    expect(services.report.mock.lastCall?.[0]).toMatchObject({ recognition: 'early' });
  });
});
