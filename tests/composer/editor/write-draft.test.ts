// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readDraft } from '@/composer/editor/read-draft';
import { appendText, replaceSpan } from '@/composer/editor/write-draft';
import type { Composer } from '@/composer/find-composer';
import { stub } from '../../stub';

const spec: Composer['spec'] = { id: 'field', surface: 'post', editor: [], scope: [], submit: [], sendKeys: [] };

/** The field that has the focus takes text as a browser's own command puts it there. */
const insertText = vi.fn((_command: unknown, _ui: unknown, text: unknown): void => {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.setRangeText(String(text), field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
});

beforeEach(() => {
  vi.useFakeTimers();
  insertText.mockClear();
  stub(document, 'execCommand', (...values) => insertText(values[0], values[1], values[2]));
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function fieldWith(text: string): { readonly field: HTMLTextAreaElement; readonly composer: Composer } {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = text;
  return { field, composer: { spec, scope: document.body, editors: [field] } };
}

async function done<T>(written: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(2_000);
  return written;
}

test('a line lands at the end, after a space', async () => {
  const { field, composer } = fieldWith('Dag.');
  expect(await done(appendText(composer, readDraft(composer.editors).text, 'Namens mezelf.'))).toBe('written');
  expect(field.value).toBe('Dag. Namens mezelf.');
});

test('a line lands before the line breaks that close a draft', async () => {
  const { field, composer } = fieldWith('Dag.\n\n');
  expect(await done(appendText(composer, readDraft(composer.editors).text, 'Namens mezelf.'))).toBe('written');
  expect(field.value).toBe('Dag. Namens mezelf.\n\n');
});

test('a space that the browser makes another kind of is no reason for doubt', async () => {
  const { field, composer } = fieldWith('Dag ');
  insertText.mockImplementationOnce(() => {
    field.value = 'Dag\u00A0Namens mezelf.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(await done(appendText(composer, readDraft(composer.editors).text, 'Namens mezelf.'))).toBe('written');
});

test('a line that was meant for another text than there is now lands nowhere', async () => {
  const { field, composer } = fieldWith('Dag.');
  const reading = readDraft(composer.editors).text;
  field.value = 'Een volgend bericht.';
  expect(await done(appendText(composer, reading, 'Namens mezelf.'))).toBe('refused');
  expect(field.value).toBe('Een volgend bericht.');
});

describe('a draft of several fields, as first and last name are', () => {
  const fields = () => {
    const all = [fieldWith('Bel 06-12345678').field, fieldWith('of 06-87654321').field];
    return { all, composer: { spec, scope: document.body, editors: all } };
  };

  test.each([
    ['06-12345678', ['Bel [weg]', 'of 06-87654321']],
    ['06-87654321', ['Bel 06-12345678', 'of [weg]']],
  ])('has %s replaced in its own field', async (number, values) => {
    const { all, composer } = fields();
    const reading = readDraft(composer.editors).text;
    const start = reading.indexOf(number);
    const span = { start, end: start + number.length };
    expect(await done(replaceSpan(composer, reading, span, '[weg]'))).toBe('written');
    expect(all.map(({ value }) => value)).toEqual(values);
  });

  test('is left alone where words reach from one field into the next, and where it has changed', async () => {
    const { all, composer } = fields();
    const reading = readDraft(composer.editors).text;
    expect(await done(replaceSpan(composer, reading, { start: 10, end: 20 }, '[weg]'))).toBe('refused');
    for (const field of all) field.value += '.';
    expect(await done(replaceSpan(composer, reading, { start: 0, end: 3 }, '[weg]'))).toBe('refused');
    expect(insertText).not.toHaveBeenCalled();
  });
});

describe('a draft that is longer than we read is left exactly as it is', () => {
  test.each([
    ['longer already', 20_001],
    ['longer with the line', 19_995],
  ])('%s', async (_, length) => {
    const { field, composer } = fieldWith('x'.repeat(length));
    expect(await done(appendText(composer, readDraft(composer.editors).text, 'Namens mezelf.'))).toBe('refused');
    expect(insertText).not.toHaveBeenCalled();
    expect(field.value).toHaveLength(length);
  });

  test('also where words would be replaced by fewer', async () => {
    const { field, composer } = fieldWith(`een vrouw van 43 ${'x'.repeat(20_000)}`);
    const reading = readDraft(composer.editors).text;
    expect(await done(replaceSpan(composer, reading, { start: 4, end: 16 }, 'iemand'))).toBe('refused');
    expect(insertText).not.toHaveBeenCalled();
    expect(field.value.startsWith('een vrouw van 43 ')).toBe(true);
  });

  test('and up to there it is mended', async () => {
    const { field, composer } = fieldWith(`een vrouw van 43 ${'x'.repeat(19_980)}`);
    const reading = readDraft(composer.editors).text;
    expect(await done(replaceSpan(composer, reading, { start: 4, end: 16 }, 'iemand'))).toBe('written');
    expect(field.value.startsWith('een iemand ')).toBe(true);
  });
});
