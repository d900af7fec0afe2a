import { defineConfig } from 'wxt';
import { bareContext } from './tools/vite-bare-context.ts';
import { lexicon } from './tools/vite-lexicon.ts';
import { withoutExamples } from './tools/vite-without-examples.ts';

/**
 * Public half of a throw-away key. It fixes the Chromium id of `--mode test` builds, so that policy tests can
 * name the extension; store builds go without, for the store assigns the id.
 */
const testKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtRKR65ddkUJOHjvhbpEuqe+un9KA0LyBheWPVESW2MAGF1Xv8Kcn0Yu+7W3N' +
  'XollSz6w86RZfJ+xqFwJ8iNj7msJQHcFM1uxhtXSjlscGpnmLS5B8j1PKwHYGtbFNj0HFoYCd/FT0/1ePZN9fy/U5Cdwl5EpLN48wpos' +
  'zG/IULVadUKAbuEvMEZOgeV5NPjOad26zbPiXqXl4GGdHEEkRgFFNyX6c7TRkd+0sscEOisIdZcMQYqnEs9VEcO3bS38KT8TggaM81Ks' +
  'VoflFXy/As6PWhXJHbUWfBD/up2LHLzys8B8wLsPZ9RpJWghreadpmkLgpOJmlwkKiQIFl5QxQIDAQAB';

const chromiumManifest = {
  minimum_chrome_version: '123', // Tabs restored from the back/forward cache behave as documented from here on
  storage: { managed_schema: 'managed-schema.json' },
};

const firefoxManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'bezint@bezint.nl',
      strict_min_version: '140.0', // CSS Custom Highlight API, built-in data consent
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' }, // Built-in data consent came later there
  },
};

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    commands: {
      'open-banner': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandOpenBanner__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextFinding__' },
      'apply-fix': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandApplyFix__' },
    },
    incognito: 'spanning',
    action: { default_title: '__MSG_extensionName__' },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    },
    ...(browser === 'firefox' ? firefoxManifest : chromiumManifest),
    ...(mode === 'test' && browser !== 'firefox' ? { key: testKey } : {}),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'background')) config.plugins?.push(withoutExamples());
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // The hosts are the adapters' own, so that a permission without a content script cannot exist
      const matches = (manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []);
      manifest.host_permissions = [...new Set(matches)].sort();
      if (manifest.options_ui !== undefined) manifest.options_ui.open_in_tab = true;
    },
  },
  vite: () => ({
    plugins: [lexicon(import.meta.dirname), bareContext()],
    // The polyfill fetches, and every browser that we serve preloads modules by itself
    build: { modulePreload: { polyfill: false }, target: 'esnext' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
