import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const built = join(root, '.output/fixtures');

/** The composers of the walk, by fixture page; LinkedIn is moving from one to another, so it has two. */
const shown = [
  { pageId: 'x/dialog', name: 'x', title: 'X' },
  { pageId: 'linkedin/dialog', name: 'linkedin', title: 'LinkedIn, new dialog' },
  { pageId: 'linkedin/shadow-quill', name: 'linkedin-shadow', title: 'LinkedIn, older dialog' },
  { pageId: 'facebook/dialog', name: 'facebook', title: 'Facebook' },
  { pageId: 'instagram/create', name: 'instagram', title: 'Instagram' },
];

/** Each composer with its page: address, file, and where to type and press. Throws when a page was not built. */
export function composers() {
  const pages = JSON.parse(readFileSync(join(built, 'pages.json'), 'utf8'));
  return shown.map(({ pageId, ...composer }) => {
    const page = pages.find(({ id }) => id === pageId);
    if (page === undefined) throw new Error(`The fixture page ${pageId} was not built.`);
    return { ...composer, page };
  });
}

/** The address of a replica on the real host, with its composer open. */
export function addressOf({ page }, language) {
  const url = new URL(page.url);
  url.searchParams.set('lang', language);
  url.searchParams.set('open', '1');
  url.searchParams.set('fixture', page.id);
  return url.href;
}

/**
 * Answers every document asked for with the replica that the address names, as if the browser were on the site. All
 * else is refused: the walk never leaves this computer.
 */
export async function serveReplicas(context) {
  const pages = new Map(composers().map(({ page }) => [page.id, readFileSync(join(built, page.file), 'utf8')]));
  await context.route(/^https?:/, async (route) => {
    const body = pages.get(new URL(route.request().url()).searchParams.get('fixture') ?? '');
    const isPage = route.request().resourceType() === 'document' && body !== undefined;
    await (isPage ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort('blockedbyclient'));
  });
}
