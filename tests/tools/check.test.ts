import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = ['tools/bundle.mjs', 'tools/check.ts', '--'];

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const check = (args: readonly string[], input = ''): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...command, ...args],
      { cwd: root, maxBuffer: 1 << 26 },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
    child.stdin?.end(input);
  });

const answers = ({ out }: Run): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const reply = z.object({
  findings: z.array(z.object({ evidence: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })) })),
});

const patient = {
  id: 'p1',
  lang: 'nl',
  platform: 'x',
  surface: 'post',
  institution: 'umcu',
  role: 'student',
  media: [],
  text: 'Vanochtend een vrouw van 43 op onze afdeling, terminale longkanker.',
};

describe('lines from standard input', () => {
  test('get one answer each, in order, whatever is wrong with some', async () => {
    const lines = [
      JSON.stringify(patient),
      'not json',
      '',
      JSON.stringify({ ...patient, id: 2, institution: 'nowhere' }),
      JSON.stringify({ id: 'no-text' }),
      JSON.stringify({ ...patient, id: 'surface', surface: 'billboard' }),
      '[1]',
      JSON.stringify({ id: 'clean', text: 'Mooie zonsondergang.', expect: [], note: 'an unknown field' }),
    ];
    const run = await check(['--jsonl'], `${lines.join('\r\n')}\n`);
    expect(run.code).toBe(1);
    expect(run.err).toBe('');
    const [first, ...rest] = answers(run);
    const wrong: readonly (readonly [unknown, RegExp])[] = [
      [null, /not JSON/],
      [2, /"institution" must be one of umcu, stellingwerf/],
      ['no-text', /^"text" is missing or no text$/],
      ['surface', /"surface" must be one of post/],
      [null, /"text"/],
    ];
    for (const [at, [id, error]] of wrong.entries()) {
      expect(rest[at]).toHaveProperty('id', id);
      expect(rest[at]).toHaveProperty('error', expect.stringMatching(error));
    }
    expect(rest.slice(wrong.length)).toEqual([{ id: 'clean', findings: [] }]);
    expect(first).toMatchObject({
      id: 'p1',
      findings: [{ rule: 'patient-description', severity: 'hold', clauses: ['umc-utrecht-nl/N2'] }],
    });
  });

  test('point with offsets into the text, also behind emoji and accents', async () => {
    const text = `😷🤦🏽‍♀️ één ding: ${patient.text}`;
    const [answer] = answers(await check(['--jsonl'], JSON.stringify({ ...patient, text })));
    const pieces = reply.parse(answer).findings.flatMap(({ evidence }) => evidence);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
  });

  test('choose the guideline of UMC Utrecht by their language', async () => {
    const text = 'This morning a 43-year-old woman on our ward, terminal lung cancer.';
    const [answer] = answers(await check(['--jsonl'], JSON.stringify({ ...patient, lang: 'en', text })));
    expect(answer).toHaveProperty('findings.0.clauses', ['umc-utrecht-en/3']);
  });

  test('end well when all could be checked, and when there are none', async () => {
    expect((await check(['--jsonl'], JSON.stringify(patient))).code).toBe(0);
    expect(await check(['--jsonl'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('may be cut off by a reader who has seen enough', async () => {
    const child = spawn(process.execPath, [...command, '--jsonl'], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdin.on('error', () => child.stdin.destroy());
    child.stdout.once('data', () => child.stdout.destroy());
    const code = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.end(`${JSON.stringify(patient)}\n`.repeat(20_000));
    expect(await code).toBe(0);
    expect(err).toBe('');
  });
});

describe('one text', () => {
  const ask = ['--text', patient.text, '--institution', 'umcu', '--role', 'student'];

  test('is answered for people, in the language of the draft, without colour codes in a pipe', async () => {
    const { code, out } = await check(ask);
    expect(code).toBe(0);
    expect(out).toContain('vasthouden');
    expect(out).toContain('UMC Utrecht, Richtlijnen social media, Relatie patiënt-zorgverlener [umc-utrecht-nl/N2]');
    expect(out).not.toContain('\u001b');
  });

  test('that is clean says so without promising more', async () => {
    expect((await check(['--text', 'Lovely sunset today, what a view', '--lang', 'en'])).out).toBe('Nothing found.\n');
  });

  test.each([
    [['--text', 'x', '--institution', 'nowhere'], /"institution" must be one of/],
    [['--text', 'x', '--media', 'hologram'], /"media.0" must be one of/],
    [['--speed'], /--speed/],
    [[], /--text/],
  ])('asked for wrongly with %j says what to do', async (args, message) => {
    const { code, out, err } = await check(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });

  test('help names every option', async () => {
    const { code, out } = await check(['--help']);
    expect(code).toBe(0);
    for (const option of ['--text', '--institution', '--role', '--lang', '--surface', '--media', '--jsonl'])
      expect(out).toContain(option);
  });
});

describe('a guideline of one’s own', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bezint-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, change: (text: string) => string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, change(readFileSync(path.join(root, 'src/policies/umc-utrecht-nl.json'), 'utf8')));
    return file;
  };

  test('counts like a bundled one', async () => {
    const file = write('sint-jan.json', (text) =>
      text.replaceAll('"umc-utrecht-nl"', '"sint-jan"').replace('"id": "umcu"', '"id": "sint-jan"'),
    );
    const input = JSON.stringify({ ...patient, institution: 'sint-jan' });
    const [answer] = answers(await check(['--jsonl', '--pack', file], input));
    expect(answer).toHaveProperty('findings.0.clauses', ['sint-jan/N2']);
  });

  test('with a mistake is refused with its place', async () => {
    const file = write('wrong.json', (text) => text.replace('"severity": "hold"', '"severity": "forbid"'));
    const { code, err } = await check(['--text', 'x', '--pack', file]);
    expect(code).toBe(2);
    expect(err).toMatch(/clauses\[0\]\.rules\.threat\.severity: This must be one of: tip, warn, hold, off/);
  });
});
