import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** The packages as they go to the stores. */
export const targets = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;
export type Target = (typeof targets)[number];

export const folderOf = (target: Target): string => path.join(output, target);

/** Paths of all files of a package, relative to its folder. Throws when it was not built. */
export function filesOf(target: Target): string[] {
  const folder = folderOf(target);
  if (!existsSync(folder)) throw new Error(`There is no build in ${folder}: run \`npm run build\` for this browser.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

export const read = (target: Target, file: string): Buffer => readFileSync(path.join(folderOf(target), file));
export const scriptsOf = (target: Target): string[] => filesOf(target).filter((file) => file.endsWith('.js'));
