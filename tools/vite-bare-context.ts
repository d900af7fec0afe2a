import type { Plugin } from 'vite';

const id = 'wxt/utils/content-script-context';
const resolved = '\0bezint-bare-context';

/**
 * An empty class for the framework's context, which it hands to every content script. Ours end by their own signal and
 * leave it alone, and each byte of it would load with every page.
 */
export const bareContext = (): Plugin => ({
  name: 'bezint-bare-context',
  enforce: 'pre',
  resolveId: (source) => (source === id ? resolved : undefined),
  load: (source) => (source === resolved ? 'export class ContentScriptContext {}' : undefined),
});
