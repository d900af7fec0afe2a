import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../launch-chromium.mjs';
import { root } from '../setup.mjs';
import { attemptClean, attemptRisky } from './attempt.mjs';
import { composers, serveReplicas } from './composers.mjs';
import { drafts } from './drafts.mjs';
import { storeSettings, welcomePage } from './extension.mjs';

const pictures = join(root, '.output/demo');

/**
 * Walks a risky and a clean draft through every composer without a screen: first with nothing set up, then as a
 * student of UMC Utrecht. Prints what was seen and held, row by row, and keeps pictures in .output/demo.
 * @returns {Promise<boolean>} whether every outcome was right
 */
export async function walk(extension, language) {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const context = await launchChromium({ extension, language });
  const options = await welcomePage(context);
  await serveReplicas(context);
  const all = composers();
  const rows = [];

  const walkThrough = async (composer, name, postAnyway) => {
    for (const kind of ['risky', 'clean']) {
      const attempt = kind === 'risky' ? attemptRisky : attemptClean;
      const screenshot = join(pictures, `${name}-${kind === 'risky' ? 'held' : 'clean'}.png`);
      const text = drafts[language][kind];
      const result = await attempt(context, { composer, language, text, screenshot, postAnyway }).catch(stuck);
      rows.push(result);
      printRow(composer.title, kind, result);
    }
  };

  console.log(`\nrisky: “${drafts[language].risky}”\nclean: “${drafts[language].clean}”`);
  const [first] = all;
  await storeSettings(options, { language });
  printHead('Straight after installing, nowhere affiliated');
  await walkThrough(first, 'baseline', false);
  await storeSettings(options, { language, affiliations: [{ institution: 'umcu', role: 'student' }] });
  printHead('As a student of UMC Utrecht');
  for (const composer of all) await walkThrough(composer, composer.name, composer === first);
  await context.close();

  const right = rows.filter(({ wrong }) => wrong.length === 0).length;
  console.log(`\n${right} of ${rows.length} drafts went as they should. Pictures: .output/demo`);
  return right === rows.length;
}

/** Something that should have happened never did. */
const stuck = (error) => ({ noticed: [], outcome: 'stuck', wrong: [error.message.split('\n')[0]] });

function printHead(who) {
  console.log(`\n${who}\n`);
  printLine('', 'composer', 'draft', 'what happened', 'what was seen');
  printLine('', '────────', '─────', '─────────────', '─────────────');
}

function printRow(title, kind, { noticed, outcome, wrong }) {
  const [first = 'nothing', ...others] = noticed.map((message) => message.replace(/\s+/g, ' '));
  printLine(wrong.length === 0 ? '✓' : '✗', title, kind, outcome, first);
  for (const other of others) printLine('', '', '', '', other);
  for (const name of wrong) printLine('', '', '', `✗ not so: ${name}`, '');
}

const printLine = (mark, title, kind, outcome, seen) =>
  console.log(`  ${mark.padEnd(2)}${title.padEnd(24)}${kind.padEnd(7)}${outcome.padEnd(38)}${seen}`.trimEnd());
