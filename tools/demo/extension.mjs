/**
 * Stores settings as the options page would. The language is named outright, for a Chromium without its own
 * translations says that it is English whatever it was asked to be.
 */
export async function storeSettings(context, settings) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${new URL(worker.url()).host}/manifest.json`); // Runs none of our code
  await desk.evaluate(
    (chosen) => globalThis.chrome.storage.local.set({ settings: { version: 1, ...chosen } }),
    settings,
  );
  await desk.close();
}
