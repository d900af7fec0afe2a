import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ruleIds } from '@/engine/rule-ids';
import { rules } from '@/rules/index';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Source {
  /** From the project's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly lines: number;
}

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

function read(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8');
  return { file, text, lines: text.trimEnd().split('\n').length };
}

const isCode = (file: string): boolean => /\.(?:ts|tsx|mjs)$/.test(file);
const shipped = [...filesIn('src'), ...filesIn('entrypoints')].filter(isCode).map(read);
const everything = [...shipped, ...[...filesIn('tests'), ...filesIn('tools')].filter(isCode).map(read)];

/** `src/rules/threat.ts` lives in the room `rules`, `entrypoints/x.content.ts` in `entrypoints`. */
const roomOf = (file: string): string => (file.startsWith('src/') ? (file.split('/')[1] ?? '') : 'entrypoints');

/** What each room may import; a room may always import itself. `types` = only with `import type`. */
const doors: Readonly<Record<string, { readonly rooms: readonly string[]; readonly types?: readonly string[] }>> = {
  'browser.ts': { rooms: [] },
  'browser-in-page.ts': { rooms: [], types: ['browser.ts'] },
  engine: { rooms: ['lexicon'] },
  lexicon: { rooms: ['engine'] },
  rules: { rooms: ['engine', 'lexicon'] },
  policies: { rooms: ['rules', 'engine'] },
  platforms: { rooms: ['engine'] },
  messaging: { rooms: ['platforms', 'policies', 'rules', 'engine', 'settings', 'browser.ts', 'browser-in-page.ts'] },
  settings: { rooms: ['policies', 'platforms', 'engine', 'browser.ts'] },
  ui: { rooms: ['engine', 'policies', 'rules', 'settings', 'messaging', 'browser.ts'] },
  composer: { rooms: ['ui', 'platforms', 'messaging', 'engine', 'browser.ts'] },
  entrypoints: {
    rooms: ['composer', 'ui', 'settings', 'messaging', 'platforms', 'policies', 'rules', 'engine', 'browser.ts'],
  },
};

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

const importPattern = /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;

const importsOf = ({ text }: Source): Import[] =>
  [...text.matchAll(importPattern)].map(([, type, from, bare]) => ({
    from: from ?? bare ?? '',
    isType: type !== undefined,
  }));

/** The room an import leads to; undefined for packages and virtual modules. */
function targetRoom({ file }: Source, { from }: Import): string | undefined {
  if (from.startsWith('@/')) return rooted(from.slice(2));
  if (!from.startsWith('.')) return undefined;
  const target = path.posix.join(path.posix.dirname(file), from);
  return target.startsWith('src/') ? rooted(target.slice(4)) : roomOf(target);
}

const rooted = (inSource: string): string =>
  inSource.includes('/') ? (inSource.split('/')[0] ?? '') : `${inSource.replace(/\.ts$/, '')}.ts`;

/** Every source that a file loads, itself included; what it takes only types from does not count. */
function loadedBy(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  const source = shipped.find((candidate) => [file, `${file}.ts`, `${file}.tsx`].includes(candidate.file));
  if (source === undefined || seen.has(source.file)) return seen;
  seen.add(source.file);
  for (const { from, isType } of importsOf(source)) {
    if (isType) continue;
    if (from.startsWith('@/')) loadedBy(`src/${from.slice(2)}`, seen);
    if (from.startsWith('.')) loadedBy(path.posix.join(path.posix.dirname(source.file), from), seen);
  }
  return seen;
}

describe('imports', () => {
  test.each(shipped)('of $file go down the house, never up', (source) => {
    const room = roomOf(source.file);
    const door = doors[room];
    expect(door, `${room} has a place in the house`).toBeDefined();
    const wrong = importsOf(source).filter((found) => {
      const target = targetRoom(source, found);
      if (target === undefined || target === room) return false;
      return !door?.rooms.includes(target) && !(found.isType && door?.types?.includes(target));
    });
    expect(wrong.map(({ from }) => from)).toEqual([]);
  });

  test('of the polyfill happen in src/browser.ts alone', () => {
    const importers = shipped.filter((source) =>
      importsOf(source).some(({ from }) => from.includes('webextension-polyfill')),
    );
    expect(importers.map(({ file }) => file)).toEqual(['src/browser.ts']);
  });

  test.each(shipped.filter(({ file }) => file.endsWith('.content.ts')))(
    'of $file load neither the polyfill nor zod nor a rule: it comes with every page',
    ({ file }) => {
      const loaded = [...loadedBy(file)];
      expect(loaded).toContain('src/messaging/client.ts');
      expect(loaded).not.toContain('src/browser.ts');
      expect(loaded.filter((name) => /^src\/(?:rules|policies|settings)\//.test(name))).toEqual([]);
      const packages = shipped.filter((source) => loaded.includes(source.file)).flatMap(importsOf);
      expect(packages.filter(({ from, isType }) => from.startsWith('zod') && !isType)).toEqual([]);
    },
  );

  test('of zod are of zod/mini, the one that builds no functions from text', () => {
    const importers = everything.filter((source) => importsOf(source).some(({ from }) => from === 'zod'));
    expect(importers.map(({ file }) => file)).toEqual([]);
  });
});

describe('a file', () => {
  const limit = ({ file }: Source): number => {
    if (/^src\/rules\/(?!index)[^/]+(?<!\.words)\.ts$/.test(file)) return 100;
    return file.startsWith('entrypoints/') && !file.includes('/main.') ? 30 : 200;
  };

  test.each(shipped)('$file is short enough to read at once', (source) => {
    expect(source.lines).toBeLessThanOrEqual(limit(source));
  });

  test.each(everything)('$file has a kebab-case name that says what is in it', ({ file }) => {
    const name = path.posix.basename(file);
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*\.(?:ts|tsx|mts|mjs)$/);
    expect(name).not.toMatch(/^(?:utils?|common|helpers?|manager|misc|shared)\./);
  });

  test('has at most 24 neighbours in its folder', () => {
    const perFolder = Map.groupBy(shipped, ({ file }) => path.posix.dirname(file));
    const crowded = [...perFolder].filter(([folder, files]) => files.length > 24 && folder !== 'src/rules');
    expect(crowded.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
  });
});

describe('what ships', () => {
  const bans: readonly (readonly [string, RegExp])[] = [
    [
      'builds no HTML from text',
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    ],
    ['writes nothing to the console', /\bconsole\./],
    [
      'asks nothing of the network',
      /\b(?:fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|new Image\b)/,
    ],
    ['runs no text as a program', /\beval\(|\bnew Function\b|\bimport\(/],
    ['switches no checker off', /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint|biome)-(?:disable|ignore)/],
  ];

  test.each(bans)('%s', (_name, ban) => {
    const offenders = shipped.filter(
      ({ text }) => ban.test(withoutComments(text)) || (ban.source.startsWith('@ts') && ban.test(text)),
    );
    expect(offenders.map(({ file }) => file)).toEqual([]);
  });

  test('knows no browser in its pure rooms, for the compiler has no types of one there', () => {
    const { compilerOptions, include } = z
      .object({
        compilerOptions: z.looseObject({ lib: z.array(z.string()), types: z.array(z.string()) }),
        include: z.array(z.string()),
      })
      .parse(JSON.parse(read('src/engine/tsconfig.json').text));
    expect(compilerOptions.lib.filter((name) => /dom|worker/i.test(name))).toEqual([]);
    expect(compilerOptions.types).toEqual([]);
    expect(include).toEqual(expect.arrayContaining(['.', '../rules', '../policies', '../lexicon']));
  });

  test('has no clock and no chance in its engine', () => {
    const pure = shipped.filter(({ file }) => /^src\/(?:engine|rules)\//.test(file));
    const offenders = pure.filter(({ text }) =>
      /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\basync\b/.test(withoutComments(text)),
    );
    expect(offenders.map(({ file }) => file)).toEqual([]);
  });
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');

describe('rules', () => {
  const isHelper = ({ text }: Source): boolean => !text.includes('defineRule(');
  const files = shipped.filter((source) => /^src\/rules\/[^/]+\.ts$/.test(source.file) && !isHelper(source));

  test('that have a file are all in the index', () => {
    const named = files.map(({ file }) => path.posix.basename(file, '.ts')).sort();
    expect(rules.map(({ id }) => String(id)).sort()).toEqual(named);
  });

  test('have an id that the guidelines know', () => {
    expect(rules.filter(({ id }) => !ruleIds.includes(id))).toEqual([]);
  });

  test.each(rules)('$id shows in both languages what it flags and what it lets be', ({ examples }) => {
    for (const language of ['nl', 'en']) {
      expect(
        examples.flagged.filter((example) => example.language === language),
        `flagged, ${language}`,
      ).not.toEqual([]);
      expect(
        examples.clean.filter((example) => example.language === language),
        `clean, ${language}`,
      ).not.toEqual([]);
    }
  });
});

describe('packages', () => {
  const record = z.record(z.string(), z.string());
  const manifest = z
    .object({ dependencies: record, devDependencies: record, optionalDependencies: record, overrides: record })
    .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  const all = Object.values(manifest).flatMap((part) => Object.entries(part));

  test('that ship are three', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['preact', 'webextension-polyfill', 'zod']);
  });

  const scripts = Object.values(z.object({ scripts: record }).parse(JSON.parse(read('package.json').text)).scripts);
  const commands = [
    ...scripts,
    ...['tools/test.mjs', 'tools/setup.mjs', '.oxlintrc.json', 'wxt.config.ts'].map((file) => read(file).text),
  ];
  const texts = [...everything, ...['vitest.config.ts', 'playwright.config.ts'].map(read)].map(({ text }) => text);
  /** Names of programs that differ from their packages'. */
  const programs: Readonly<Record<string, string>> = { typescript: 'tsc', '@biomejs/biome': 'biome' };
  /** Come along with others: types, the lint's second half, a DOM that tests name in a comment. */
  const silent = /^@types\/|^oxlint-tsgolint$|^happy-dom$/;

  test.each(Object.keys(manifest.devDependencies).filter((name) => !silent.test(name)))('%s is used', (name) => {
    const isImported = texts.some((text) => text.includes(`'${name}`));
    const isRun = commands.some((text) => text.includes(programs[name] ?? name));
    expect(isImported || isRun || texts.some((text) => text.includes(`/${name}/`))).toBe(true);
  });

  test.each(all)('%s is pinned to one version, and has its reason in docs/dependencies.md', (name, version) => {
    expect(version).toMatch(/^(?:npm:.+@)?\d+\.\d+\.\d+$/);
    expect(read('docs/dependencies.md').text).toContain(`\`${name}\``);
  });
});
