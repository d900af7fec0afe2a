import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { filesOf, read, targets } from './built';

const texts = z.array(z.string());
const manifestSchema = z.looseObject({
  manifest_version: z.number(),
  default_locale: z.string(),
  permissions: texts,
  host_permissions: texts,
  content_scripts: z.array(z.looseObject({ matches: texts, run_at: z.string(), js: texts })),
  content_security_policy: z.looseObject({ extension_pages: z.string() }),
});

const hosts = ['facebook.com', 'instagram.com', 'linkedin.com', 'messenger.com', 'twitter.com', 'x.com'];

describe.each(targets)('the manifest of %s', (target) => {
  const manifest = manifestSchema.parse(JSON.parse(read(target, 'manifest.json').toString('utf8')));

  test('is of the third version', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  test('asks for storage, scripting and an item in the menu, and for nothing else', () => {
    expect([...manifest.permissions].sort()).toEqual(['contextMenus', 'scripting', 'storage']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('reaches the four platforms over https, and no other host', () => {
    for (const match of manifest.host_permissions) {
      const { protocol, hostname, pathname } = new URL(match.replace('*.', 'any.'));
      expect([protocol, pathname], match).toEqual(['https:', '/*']);
      expect(
        hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
        match,
      ).toBe(true);
    }
  });

  test('has a content script exactly where it has host permission, from before the page runs', () => {
    const matches = new Set(manifest.content_scripts.flatMap((script) => script.matches));
    expect([...matches].sort()).toEqual([...manifest.host_permissions].sort());
    expect(new Set(manifest.content_scripts.map((script) => script.run_at))).toEqual(new Set(['document_start']));
  });

  test.each([
    'web_accessible_resources',
    'externally_connectable',
    'update_url',
    'key',
    'oauth2',
    'chrome_url_overrides',
    'sandbox',
    'optional_host_permissions',
  ])('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  test('lets extension pages run own scripts only and connect to nothing', () => {
    const policy = manifest.content_security_policy.extension_pages.split(';').map((part) => part.trim());
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  });

  test('speaks Dutch and English', () => {
    expect(manifest.default_locale).toBe('en');
    expect(filesOf(target)).toEqual(expect.arrayContaining(['_locales/en/messages.json', '_locales/nl/messages.json']));
  });
});

const gecko = z.looseObject({
  browser_specific_settings: z.looseObject({
    gecko: z.looseObject({ id: z.string(), data_collection_permissions: z.looseObject({ required: texts }) }),
  }),
});

test('Firefox is told that no data is collected', () => {
  const { browser_specific_settings: settings } = gecko.parse(
    JSON.parse(read('firefox-mv3', 'manifest.json').toString()),
  );
  expect(settings.gecko.data_collection_permissions.required).toEqual(['none']);
});
