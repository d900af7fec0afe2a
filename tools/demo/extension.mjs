const isWelcome = (page) => page.url().endsWith('/welcome.html');

/**
 * The first page that meets a new profile, once it is there. It takes whichever tab is still empty, so until then
 * no tab is ours to steer.
 */
export const welcomePage = async (context) =>
  context.pages().find(isWelcome) ??
  // A page is announced before it has an address
  (await Promise.race([
    context.waitForEvent('page', { predicate: (page) => page.waitForURL('**/welcome.html').then(() => true) }),
    ...context.pages().map((page) => page.waitForURL('**/welcome.html').then(() => page)),
  ]));

/**
 * Stores settings as the options page would. The language is named outright, for a Chromium without its own
 * translations says that it is English whatever it was asked to be.
 */
export const storeSettings = (optionsPage, settings) =>
  optionsPage.evaluate(
    (chosen) => globalThis.chrome.storage.local.set({ settings: { version: 1, ...chosen } }),
    settings,
  );
