import type { Platform } from '@/engine/draft';
import type { SubmitControl } from '@/platforms/adapter';
import { closestAcross } from './editor/shadow-dom';
import type { Composer } from './find-composer';

const pressable = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** The control that an event on `start` presses, if any. */
export const controlAround = (start: Element): HTMLElement | null => {
  const control = closestAcross(start, [pressable]);
  return control instanceof HTMLElement ? control : null;
};

// Accessible names on some pages carry zero-width spaces, and case differs between experiments
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const textOf = (control: Element): string => plain(control.textContent ?? '');
const nameOf = (control: Element): string => plain(control.getAttribute('aria-label') ?? '') || textOf(control);

const isDisabled = (control: Element): boolean =>
  control.getAttribute('aria-disabled') === 'true' || (control instanceof HTMLButtonElement && control.disabled);

const isTextOnly = (control: Element): boolean =>
  textOf(control) !== '' && !control.querySelector('svg, img') && !control.hasAttribute('aria-haspopup');

const isShown = (control: Element): boolean => control.getClientRects().length > 0;

function candidates(composer: Composer, how: SubmitControl): Element[] {
  switch (how.kind) {
    case 'selector':
      return [...composer.scope.querySelectorAll(how.css)];
    case 'named':
      return [...composer.scope.querySelectorAll(pressable)].filter((control) => {
        const name = nameOf(control);
        return how.names.some((wanted) => plain(wanted) === name);
      });
    case 'text-only': {
      const shown = [...composer.scope.querySelectorAll(how.css)].filter(
        (control) => isTextOnly(control) && isShown(control) && !control.closest('[contenteditable]'),
      );
      return how.which === 'first' ? shown.slice(0, 1) : shown.slice(-1);
    }
  }
}

/** Names of controls by which something published goes away, and by which somebody is let in. */
const deletes = /^(?:delete|verwijderen)$/;
const accepts = /^accept(?:eren)?$/;
const acceptsOnFacebook = /^(?:accept(?:eren)?|confirm|bevestigen)$/;

const inDialog = (control: Element): boolean => closestAcross(control, ['dialog, [role$="dialog"]']) !== null;

/** Whether a control may stand with a request for contact: cookies are accepted too. */
const atRequest = (control: Element): boolean =>
  closestAcross(control, ['li, article, [role="listitem"], [role="article"]']) !== null ||
  (/requests|invitation|^\/(?:friends|mynetwork)\b/u.test(location.pathname) && !inDialog(control));

/** What pressing this control makes happen besides publishing, by its name. */
export function happeningBy(control: Element, platform: Platform): 'deleted' | 'accepted' | undefined {
  // The name may say whose request it is, and the word on the control only what it does
  const says = (words: RegExp): boolean => words.test(nameOf(control)) || words.test(textOf(control));
  if (says(deletes) && inDialog(control)) return 'deleted';
  return says(platform === 'facebook' ? acceptsOnFacebook : accepts) && atRequest(control) ? 'accepted' : undefined;
}

/** Whether what publishes here says that it changes what is published already. */
export const edits = (composer: Composer): boolean =>
  candidates(composer, { kind: 'named', names: composer.spec.savedBy ?? [] }).some(isShown);

/** Whether pressing this control publishes the composer's draft. */
export function publishes(composer: Composer, control: Element): boolean {
  for (const how of composer.spec.submit) {
    const found = candidates(composer, how);
    if (found.includes(control)) return true;
    // A stronger way that found its control rules out guessing by the weaker ones
    if (found.some(isShown) && how.kind !== 'named') return false;
  }
  return false;
}

/** The control that publishes now, if one is shown and enabled. */
export function submitControlOf(composer: Composer): HTMLElement | null {
  for (const how of composer.spec.submit) {
    for (const control of candidates(composer, how)) {
      if (control instanceof HTMLElement && isShown(control) && !isDisabled(control)) return control;
    }
  }
  return null;
}

/** Whether the scope shows a control that publishes, enabled or not. */
export const showsSubmit = (composer: Composer): boolean =>
  composer.spec.submit.some((how) => candidates(composer, how).some(isShown));
