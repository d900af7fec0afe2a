/** Stores whose student the author is, as the options page would. */
export async function setAffiliation(context, affiliation) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${new URL(worker.url()).host}/manifest.json`); // Runs none of our code
  await desk.evaluate(
    (chosen) => globalThis.chrome.storage.local.set({ settings: { version: 1, affiliations: [chosen] } }),
    affiliation,
  );
  await desk.close();
}
