import type { Page } from '@playwright/test';
import type { FixturePage } from '../../fixtures/fixture-page';

/** A whole number from 0 up to, but not including, `below`. */
export type Random = (below: number) => number;

/** Each kind of editor that the sites use, on one of its pages. */
export const everyEditor: readonly string[] = [
  'x/home',
  'linkedin/dialog',
  'linkedin/shadow-quill',
  'linkedin/message',
  'facebook/dialog',
  'facebook/business',
  'instagram/create',
  'instagram/comments',
];

const words = ['hoi', 'een', 'patiënt', '😀', '👩‍⚕️', '#stage', 'a  b', '€5', 'naïef', 'dr.', '“ja”', 'x'];

/** The same numbers for the same start, on every machine. */
export function sequence(start: number): Random {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One step as a person makes it: type, break the line, delete, move the caret, undo, redo. Returns its name. */
export async function randomStep(page: Page, fixture: FixturePage, random: Random): Promise<string> {
  const newLine = fixture.newLine;
  const word = words[random(words.length)] ?? 'x';
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    [`type ${word}`, () => page.keyboard.type(word)],
    [`type ${word} `, () => page.keyboard.type(`${word} `)],
    ['break', () => (newLine ? page.keyboard.press(newLine) : Promise.resolve())],
    ['backspace', () => page.keyboard.press('Backspace')],
    ['delete', () => page.keyboard.press('Delete')],
    ['left', () => page.keyboard.press('ArrowLeft')],
    ['home', () => page.keyboard.press('Home')],
    ['end', () => page.keyboard.press('End')],
    ['undo', () => page.keyboard.press('Control+z')],
    ['redo', () => page.keyboard.press('Control+Shift+z')],
    ['select word back', () => page.keyboard.press('Control+Shift+ArrowLeft')],
  ];
  const [name, act] = steps[random(steps.length)] ?? ['nothing', () => Promise.resolve()];
  await act();
  return name;
}
