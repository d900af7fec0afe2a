import type { browser as polyfilled } from './browser';

type Api = typeof polyfilled;

/** A page can hang an element with the id `browser` in the window: only an API knows an extension. */
function isApi(found: unknown): found is Api {
  if (typeof found !== 'object' || found === null || !('runtime' in found)) return false;
  const { runtime } = found;
  return typeof runtime === 'object' && runtime !== null && 'id' in runtime && runtime.id !== undefined;
}

function nativeApi(): Api {
  // By `globalThis`: in a content script of Firefox `self` and `window` are the page's, and know no extension
  for (const name of ['browser', 'chrome']) {
    const found: unknown = Reflect.get(globalThis, name);
    if (isApi(found)) return found;
  }
  throw new Error('This is no extension.');
}

/** The browser's own extension API, which speaks in promises by itself. For content scripts, which must stay small. */
export const browser: Api = nativeApi();
