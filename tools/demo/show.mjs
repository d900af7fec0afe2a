import { launchChromium } from '../launch-chromium.mjs';
import { composers, playgroundAddress, serveReplicas } from './composers.mjs';
import { drafts } from './drafts.mjs';
import { storeSettings, welcomePage } from './extension.mjs';

/** Opens Chromium with the extension on the playground, and waits until the person closes the window. */
export async function show(extension, language) {
  const context = await launchChromium({ extension, language, headless: false });
  const options = await welcomePage(context);
  await serveReplicas(context);
  await storeSettings(options, { language, affiliations: [{ institution: 'umcu', role: 'student' }] });
  const page = await context.newPage();
  await page.goto(playgroundAddress(language));
  await page.bringToFront();
  const sites = [...new Set(composers().map(({ page: { platform } }) => platform))];
  console.log(`\nChromium shows replicas of ${sites.join(', ')}. Nothing in this window reaches the real sites.`);
  console.log('You are a student of UMC Utrecht here; the options of the extension change that.');
  console.log('Choose a site, type this, and press Post:\n');
  console.log(`  ${drafts[language].risky}\n`);
  console.log('Close the window to stop.');
  await closed(context);
}

/** Some systems leave the browser running without a window, so the last tab that closes takes it along. */
function closed(context) {
  const endWithLastTab = () => {
    if (context.pages().length === 0) void context.close();
  };
  for (const page of context.pages()) page.on('close', endWithLastTab);
  context.on('page', (page) => page.on('close', endWithLastTab));
  return new Promise((resolve) => context.once('close', resolve));
}
