import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '@/engine/draft';
import { type FixturePage, pages } from '../../fixtures/pages';

export interface OpenOptions {
  readonly language?: Language;
  /** Whether the composer stands open when the page has loaded; yes when left out. */
  readonly opened?: boolean;
  /** Variations of the page that its author built in, such as `dark` or `quote`. */
  readonly variants?: readonly string[];
  /** Extra headers of the document, such as a strict content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A fixture page on its way to a browser: its real address, and the answer to give there. */
export interface Served {
  readonly page: FixturePage;
  readonly url: string;
  readonly answer: { readonly status: number; readonly headers: Record<string, string>; readonly body: string };
}

const built = fileURLToPath(new URL('../../../.output/fixtures/', import.meta.url));

/** Throws when the page is unknown or was not built. */
export function serveFixture(pageId: string, options: OpenOptions = {}): Served {
  const page = pages.find(({ id }) => id === pageId);
  if (page === undefined) throw new Error(`There is no fixture page called ${pageId}.`);
  const file = `${built}${page.file}`;
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run fixtures\`.`);

  const url = new URL(page.url);
  url.searchParams.set('lang', options.language ?? 'nl');
  if (options.opened ?? true) url.searchParams.set('open', '1');
  const variants = [url.searchParams.get('variant') ?? [], options.variants ?? []].flat();
  if (variants.length > 0) url.searchParams.set('variant', variants.join(','));
  const headers = { 'content-type': 'text/html; charset=utf-8', ...options.headers };
  return { page, url: url.href, answer: { status: 200, headers, body: readFileSync(file, 'utf8') } };
}
