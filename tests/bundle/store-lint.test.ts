import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { folderOf } from './built';

const verdict = z.object({
  errors: z.array(z.looseObject({ code: z.string(), message: z.string() })),
  warnings: z.array(z.looseObject({ code: z.string(), file: z.optional(z.string()) })),
});

/** Preact can set innerHTML when asked to; tests/architecture.test.ts holds that we never ask. */
const known = ['UNSAFE_VAR_ASSIGNMENT'];

test('the Firefox store finds no error, and no warning that we cannot explain', () => {
  const cli = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));
  const { stdout } = spawnSync(
    process.execPath,
    [cli, 'lint', '--source-dir', folderOf('firefox-mv3'), '--no-config-discovery', '--output', 'json'],
    { encoding: 'utf8', timeout: 60_000 },
  );
  const { errors, warnings } = verdict.parse(JSON.parse(stdout));
  expect(errors).toEqual([]);
  expect(warnings.map(({ code }) => code).filter((code) => !known.includes(code))).toEqual([]);
});
