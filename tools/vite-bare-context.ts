import type { Plugin } from 'vite';

const id = 'wxt/utils/content-script-context';
const resolved = '\0bezint-bare-context';

/** The framework's way into a content script, and what it would log there: in a shipped build nothing at all. */
const entrypoint = /content-script-isolated-world-entrypoint/u;
const logging = /logger\.error\([^;]*\);/gu;

/**
 * An empty class for the framework's context, which it hands to every content script, and no log that is never written.
 * Ours end by their own signal and leave both alone, and each byte of them would load with every page.
 */
export const bareContext = (): Plugin => ({
  name: 'bezint-bare-context',
  enforce: 'pre',
  resolveId: (source) => (source === id ? resolved : undefined),
  load: (source) => (source === resolved ? 'export class ContentScriptContext {}' : undefined),
  transform: (code, source) => (entrypoint.test(source) ? code.replaceAll(logging, '') : undefined),
});
