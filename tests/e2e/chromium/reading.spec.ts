import type { Page } from '@playwright/test';
import type { FixturePage } from '../../fixtures/fixture-page';
import { pages } from '../../fixtures/pages';
import { composerOf, waysOf } from '../support/composer';
import { pageCalled } from '../support/page-called';
import { pageReader } from '../support/page-reader';
import type {} from '../support/page-reader.entry';
import { expect, test } from '../support/test';

/** Random scripts per editor; `npm run fuzz` asks for a thousand. */
const scripts = Number(process.env['BEZINT_FUZZ_SCRIPTS'] ?? 4);
const seed = Number(process.env['BEZINT_FUZZ_SEED'] ?? 20261121);

const ids = [
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

function sequence(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One step as a person makes it: type, break the line, delete, move the caret, undo, redo. */
async function oneStep(page: Page, fixture: FixturePage, random: (below: number) => number): Promise<string> {
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

// A draft of line breaks alone is empty to us; Lexical may show one break less than it holds then
const plain = (text: string): string => (text.trim() === '' ? '' : text.replace(/\u00a0/g, ' '));

for (const fixture of pages.filter(({ id }) => ids.includes(id))) {
  test(`${fixture.id}: what we read is the library's own text, after any script`, async ({ open }) => {
    test.setTimeout(30_000 + scripts * 4_000);
    const opened = await open(fixture.id, { language: 'en' });
    const { page } = opened;
    await page.evaluate(await pageReader());
    await page.locator(fixture.readySelector ?? fixture.editorSelector).waitFor();
    const editor = page.locator(fixture.editorSelector);
    for (let script = 0; script < scripts; script += 1) {
      const random = sequence(seed + script);
      await editor.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
      const log: string[] = [];
      for (let step = 0; step < 12; step += 1) {
        log.push(await oneStep(page, fixture, random));
        await expect
          .poll(
            async () => {
              const read = await editor.evaluate((element) => window.__readEditor(element));
              return plain(read) === plain(await opened.modelText())
                ? 'equal'
                : JSON.stringify([read, await opened.modelText()]);
            },
            { message: `script ${script}: ${log.join(', ')}`, timeout: 1_500 },
          )
          .toBe('equal');
      }
    }
  });
}

/** What is no plain text in an editor, yet is in the post. */
const nodes = [
  { id: 'x/home', variant: 'emoji', shows: 'img[alt="🌳"]', begins: '' },
  { id: 'x/dialog', variant: 'emoji', shows: 'img[alt="🌳"]', begins: '' },
  { id: 'x/article', variant: 'emoji', shows: 'img[alt="🌳"]', begins: '' },
  { id: 'facebook/dialog', variant: 'emoji', shows: 'img[alt="🌳"]', begins: '' },
  { id: 'instagram/create', variant: 'emoji', shows: 'img[alt="🌳"]', begins: '' },
  { id: 'facebook/comments', variant: 'emoji', shows: 'img[alt="🌳"]', begins: '' },
  { id: 'linkedin/dialog', variant: 'mention', shows: '[data-type="mention"]', begins: '@Noor Visser ' },
] as const;

for (const { id, variant, shows, begins } of nodes) {
  test(`${id}, ${variant}: what is shown as a picture or a node is read to the letter`, async ({ open }) => {
    const fixture = pageCalled(id);
    const opened = await open(id, { language: 'en', variants: [variant] });
    const { page } = opened;
    await page.evaluate(await pageReader());
    const composer = composerOf(opened, fixture);
    await composer.type(['In the woods 🌳 today']);
    await expect(composer.editor.locator(shows).first()).toBeAttached();
    const wanted = `${begins}In the woods 🌳 today`;
    await expect.poll(opened.modelText).toBe(wanted);
    expect(await composer.editor.evaluate((element) => window.__readEditor(element))).toBe(wanted);
    await composer.shows('clear');
    await composer.publishBy(waysOf(fixture)[0] ?? 'click');
    await expect.poll(opened.published).toMatchObject([{ text: wanted }]);
  });
}
