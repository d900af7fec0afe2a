import { launchChromium } from '../launch-chromium.mjs';
import { addressOf, composers, serveReplicas } from './composers.mjs';
import { drafts } from './drafts.mjs';

/** Opens Chromium with the extension, a tab per composer, and waits until the person closes the window. */
export async function show(extension, language) {
  const context = await launchChromium({ extension, language, headless: false });
  await serveReplicas(context);
  const all = composers();
  for (const [index, composer] of all.entries()) {
    const page = index === 0 ? (context.pages()[0] ?? (await context.newPage())) : await context.newPage();
    await page.goto(addressOf(composer, language));
  }
  await context.pages()[0]?.bringToFront();
  console.log(
    `\nChromium shows replicas of ${all.map(({ title }) => title).join(' · ')}. Nothing here reaches the real sites.`,
  );
  console.log('Type this, and press Post:');
  console.log(`  ${drafts[language].risky}`);
  console.log('Close the window to stop.');
  await new Promise((resolve) => {
    context.once('close', resolve);
    // Closing the last tab leaves the browser running on some systems
    const endWithLastTab = () => context.pages().length === 0 && context.close();
    for (const page of context.pages()) page.on('close', endWithLastTab);
  });
}
