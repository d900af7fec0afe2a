import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, platforms } from '@/engine/draft';
import { severities } from '@/engine/finding';
import { outcomes } from '@/settings/insights';
import { checkMessages } from '@/ui/check/messages';
import { optionsMessages } from '@/ui/options/messages';
import { packMessages } from '@/ui/options/packs/messages';
import { transferMessages } from '@/ui/options/transfer/messages';
import { panelMessages } from '@/ui/panel/messages';
import { popupMessages } from '@/ui/popup/messages';
import type { Messages } from '@/ui/speaker';
import { welcomeMessages } from '@/ui/welcome/messages';

const root = path.resolve(import.meta.dirname, '../..');

/** All code under a folder, joined; a message that is nowhere named is not used. */
const codeIn = (...folders: readonly string[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('messages.ts'))
        .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
    )
    .join('\n');

interface MessageSet {
  readonly name: string;
  readonly messages: Messages;
  readonly code: string;
  /** Keys that are looked up by a value. */
  readonly byValue: readonly string[];
}

const sets: readonly MessageSet[] = [
  { name: 'panel', messages: panelMessages, code: codeIn('src/ui/panel'), byValue: severities },
  {
    name: 'options page',
    messages: optionsMessages,
    code: codeIn('src/ui/options'),
    byValue: [...severities, 'saved', 'failed', ...outcomes],
  },
  { name: 'guidelines on the options page', messages: packMessages, code: codeIn('src/ui/options/packs'), byValue: [] },
  {
    name: 'settings file',
    messages: transferMessages,
    code: codeIn('src/ui/options/transfer'),
    byValue: [],
  },
  { name: 'popup', messages: popupMessages, code: codeIn('src/ui/popup'), byValue: [] },
  { name: 'check page', messages: checkMessages, code: codeIn('src/ui/check'), byValue: [] },
  { name: 'first page', messages: welcomeMessages, code: codeIn('src/ui/welcome'), byValue: platforms },
];

const placeholders = (message: string): readonly string[] => [...message.matchAll(/\{\w+/gu)].map(String).sort();

describe.each(sets)('the messages of the $name', ({ messages, code, byValue }) => {
  const entries = Object.entries(messages);

  test.each(entries)('%s is said in both languages, with the same values', (_, message) => {
    for (const language of languages) expect(message[language].trim()).not.toBe('');
    expect(placeholders(message.nl)).toEqual(placeholders(message.en));
  });

  test.each(entries)('%s has no exclamation mark and calls the reader je', (_, message) => {
    expect(`${message.nl} ${message.en}`).not.toContain('!');
    expect(message.nl).not.toMatch(/(?<!\p{L})(?:u|uw)(?!\p{L})/iu);
  });

  test.each(entries)('%s is used', (key) => {
    expect(byValue.includes(key) || code.includes(`'${key}'`)).toBe(true);
  });
});

describe('what depends on a number', () => {
  const counted = sets.flatMap(({ name, messages }) =>
    Object.entries(messages).flatMap(([key, message]) =>
      languages.flatMap((language) =>
        [...message[language].matchAll(/\{(\w+)\|(.*?)\|(.*?)\}/gu)].map((form) => ({ name, key, language, form })),
      ),
    ),
  );

  test.each(counted)('$name, $key ($language) has a form for one and another for more', ({ form }) => {
    const [, value, one, other] = form;
    expect(value).not.toBe('');
    expect(one).not.toBe('');
    expect(other).not.toBe('');
    expect(one).not.toBe(other);
  });

  test.each(sets)('the $name has its plural forms in both languages alike', ({ messages }) => {
    const formsIn = (text: string): number => [...text.matchAll(/\{\w+\|/gu)].length;
    for (const [key, { nl, en }] of Object.entries(messages)) expect(formsIn(nl), key).toBe(formsIn(en));
  });
});

test('what the browser itself shows is there in both languages', () => {
  const keysOf = (language: string): readonly string[] => {
    const file = path.join(root, 'assets/_locales', language, 'messages.json');
    const messages: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof messages === 'object' && messages !== null ? Object.keys(messages).sort() : [];
  };
  expect(keysOf('nl')).toEqual(keysOf('en'));
  expect(keysOf('nl')).not.toEqual([]);
  const manifest = readFileSync(path.join(root, 'wxt.config.ts'), 'utf8');
  for (const key of keysOf('nl')) expect(`${manifest}${codeIn('src')}`).toContain(key);
});
