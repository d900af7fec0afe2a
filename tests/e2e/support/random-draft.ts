import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { parsePack } from '@/policies/parse-pack';
import type { FixturePage } from '../../fixtures/fixture-page';
import { type Random, randomStep } from './random-script';

/** Sentences for which a student of UMC Utrecht is offered a fix. */
const risks = [
  'Just call Karin on 06-12345678 about the keys.',
  'Bel Karin maar op 06-87654321 over de sleutels 😀',
  'Mail Karin: anna.devries@example.org, she knows',
  'As a student at UMC Utrecht I think the new schedules of UMC Utrecht are a bad idea.',
  'Als student bij het UMC Utrecht vind ik de nieuwe roosters van het ziekenhuis een slecht idee',
  'Typed out the whole poem for you, it’s that good.',
  'No dog in this fight, but the complaints about UMC Utrecht are way overblown.',
];

const pick = (from: readonly string[], random: Random): string => from[random(from.length)] ?? '';

/**
 * Writes a draft as a person does, with one risk in it, or two: random steps come before, words, lines and moves of
 * the caret after. Returns what was done.
 */
export async function writeRandomDraft(page: Page, fixture: FixturePage, random: Random): Promise<string> {
  const log: string[] = [];
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    log.push(key);
  };
  for (let step = random(6); step > 0; step -= 1) log.push(await randomStep(page, fixture, random));
  await press(pick(['Home', 'End', 'ArrowLeft', 'ArrowRight'], random));
  for (let part = random(3) === 0 ? 2 : 1; part > 0; part -= 1) {
    if (random(2) === 0 && fixture.newLine) await press(fixture.newLine);
    const risk = pick(risks, random);
    await page.keyboard.type(risk);
    log.push(`“${risk}”`);
  }
  for (let step = random(5); step > 0; step -= 1) {
    await press(pick(['x', ' ', fixture.newLine ?? 'End', 'Home', 'End', 'ArrowLeft', 'ArrowUp'], random));
  }
  return log.join(', ');
}

/** The lines that a pack has ready for whoever is a student there. */
function linesOf(pack: string): readonly string[] {
  const file = fileURLToPath(new URL(`../../../src/policies/${pack}.json`, import.meta.url));
  const parsed = parsePack(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${pack}.json cannot be read.`);
  const { disclaimers, affiliation } = parsed.value;
  const { nl, en } = disclaimers;
  return [nl.short, nl.long, en.short, en.long, ...Object.values(affiliation.student ?? {})];
}

const removed = [/\[removed\]/g, /\[verwijderd\]/g];
const lines = ['Source:', 'Bron:', ...linesOf('umc-utrecht-nl'), ...linesOf('umc-utrecht-en')];
const added = new Set(lines.flatMap((line) => [line, ` ${line}`, `– ${line}`, ` – ${line}`]));

/** Whether one text is the other with one fix in it, and not a character else: a line behind the words, or one word out. */
export function isFixOf(before: string, after: string): boolean {
  const words = before.replace(/\n+$/, '');
  const closing = before.slice(words.length);
  if (after.startsWith(words) && after.endsWith(closing)) {
    const put = after.slice(words.length, after.length - closing.length);
    if (added.has(put)) return true;
  }
  return removed.some((word) =>
    [...after.matchAll(word)].some(({ 0: put, index }) => {
      const head = after.slice(0, index);
      const tail = after.slice(index + put.length);
      const cut = before.slice(head.length, before.length - tail.length);
      return before === head + cut + tail && /^[\w.@-]+(?:\s*\n\s*[\w.@-]+)?$/.test(cut);
    }),
  );
}
