import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const built = join(root, '.output/fixtures');

/** The composers of the walk, by fixture page; LinkedIn is moving from one to another, so it has two. */
const walked = [
  { pageId: 'x/dialog', name: 'x', title: 'X' },
  { pageId: 'linkedin/dialog', name: 'linkedin', title: 'LinkedIn' },
  { pageId: 'linkedin/shadow-quill', name: 'linkedin-older', title: 'LinkedIn, older window' },
  { pageId: 'facebook/dialog', name: 'facebook', title: 'Facebook' },
  { pageId: 'instagram/create', name: 'instagram', title: 'Instagram' },
];

const allPages = () => JSON.parse(readFileSync(join(built, 'pages.json'), 'utf8'));

/** Each composer with its page: address, file, and where to type and press. Throws when a page was not built. */
export function composers() {
  const pages = allPages();
  return walked.map(({ pageId, ...composer }) => {
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

/** A page that leads to every replica. The host exists only inside this browser. */
export const playgroundAddress = (language) => `https://playground.invalid/?lang=${language}`;

/**
 * Answers every document asked for with the replica that the address names, as if the browser were on the site, and
 * with the playground where it names none. All else is refused: nothing here leaves this computer.
 */
export async function serveReplicas(context) {
  const read = (file) => readFileSync(join(built, file), 'utf8');
  const pages = new Map(allPages().map(({ id, file }) => [id, read(file)]));
  const playground = read('playground/index.html');
  await context.route(/^https?:/, async (route) => {
    const asked = new URL(route.request().url()).searchParams.get('fixture');
    const body = asked === null ? playground : pages.get(asked);
    const isPage = route.request().resourceType() === 'document' && body !== undefined;
    await (isPage ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort('blockedbyclient'));
  });
}
