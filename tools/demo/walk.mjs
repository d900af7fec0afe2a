import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../launch-chromium.mjs';
import { root } from '../setup.mjs';
import { attemptClean, attemptRisky } from './attempt.mjs';
import { composers, serveReplicas } from './composers.mjs';
import { drafts } from './drafts.mjs';
import { setAffiliation } from './extension.mjs';

const pictures = join(root, '.output/demo');

/**
 * Walks a risky and a clean draft through every composer without a screen, first with nothing set up and then as a
 * student of UMC Utrecht. Prints what was seen, keeps pictures in .output/demo.
 * @returns {Promise<boolean>} whether every outcome was right
 */
export async function walk(extension, language) {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const context = await launchChromium({ extension, language });
  await serveReplicas(context);
  const { risky, clean } = drafts[language];
  const all = composers();
  const [first] = all;
  const rows = [];
  const note = async (composer, who, text, attempt) => {
    const shared = { composer, language, text };
    const result = await attempt(shared).catch((error) => ({
      noticed: [],
      outcome: 'stuck',
      wrong: [error.message.split('\n')[0]],
    }));
    rows.push({ title: composer.title, who, text, ...result });
    console.log(lineOf(rows.at(-1)));
  };

  console.log(`\nAs anyone, straight after installing`);
  const baseline = 'nobody in particular';
  await note(first, baseline, risky, (shared) =>
    attemptRisky(context, { ...shared, screenshot: picture('baseline-held') }),
  );
  await note(first, baseline, clean, (shared) =>
    attemptClean(context, { ...shared, screenshot: picture('baseline-clean') }),
  );

  console.log(`\nAs a student of UMC Utrecht`);
  const student = 'student, UMC Utrecht';
  await setAffiliation(context, { institution: 'umcu', role: 'student' });
  for (const composer of all) {
    await note(composer, student, risky, (shared) =>
      attemptRisky(context, {
        ...shared,
        screenshot: picture(`${composer.name}-held`),
        postAnyway: composer === first,
      }),
    );
    await note(composer, student, clean, (shared) =>
      attemptClean(context, { ...shared, screenshot: picture(`${composer.name}-clean`) }),
    );
  }
  await context.close();

  const wrong = rows.filter((row) => row.wrong.length > 0).length;
  console.log(`\n${rows.length - wrong} of ${rows.length} drafts went as they should. Pictures: .output/demo`);
  return wrong === 0;
}

const picture = (name) => join(pictures, `${name}.png`);

function lineOf({ title, text, noticed, outcome, wrong }) {
  const lines = [`  ${wrong.length === 0 ? '✓' : '✗'} ${title.padEnd(24)} ${outcome}`, `      “${text}”`];
  lines.push(...noticed.map((message) => `      → ${message.replace(/\s+/g, ' ')}`));
  lines.push(...wrong.map((name) => `      ✗ ${name}`));
  return lines.join('\n');
}
