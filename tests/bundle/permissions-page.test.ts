import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { read, targets } from './built';

const page = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8');
const section = (title: string): string => page.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
const names = (text: string): string[] => [...text.matchAll(/`([\w.-]+)`/g)].map(([, name = '']) => name);
const firstCells = (text: string): string[] =>
  text.split('\n').flatMap((line) => names(/^\| (`\w+`) \|/.exec(line)?.[1] ?? ''));

const schema = z.object({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
});

describe.each(targets)('docs/permissions.md and %s', (target) => {
  const manifest = schema.parse(JSON.parse(read(target, 'manifest.json').toString()));

  test('name the same permissions', () => {
    expect(firstCells(section('What is asked')).sort()).toEqual(manifest.permissions.toSorted());
  });

  test('name the same hosts', () => {
    const hosts = section('Which sites')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .flatMap(names);
    expect(hosts.map((host) => `https://${host}/*`).sort()).toEqual(manifest.host_permissions.toSorted());
  });

  test('quote the same content security policy', () => {
    expect(page).toContain(manifest.content_security_policy.extension_pages);
  });
});
