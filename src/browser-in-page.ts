import type { browser as polyfilled } from './browser';

type Api = typeof polyfilled;

/** What the browser itself puts into the scope of an extension; one of the two, or both. */
interface Scope {
  readonly browser?: Partial<Api>;
  readonly chrome?: Api;
}

/** A page can hang an element with the id `browser` in the window: only an API knows an extension. */
const isApi = (found: Partial<Api> | undefined): found is Api => found?.runtime?.id !== undefined;

function nativeApi({ browser: named, chrome }: Scope): Api {
  const api = isApi(named) ? named : chrome;
  if (api === undefined) throw new Error('This is no extension.');
  return api;
}

declare const self: Scope;

/** The browser's own extension API, which speaks in promises by itself. For content scripts, which must stay small. */
export const browser: Api = nativeApi(self);
