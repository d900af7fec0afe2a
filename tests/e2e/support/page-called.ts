import { type FixturePage, pages } from '../../fixtures/pages';

/** The fixture page with this id. Throws when there is none. */
export function pageCalled(id: string): FixturePage {
  const found = pages.find((page) => page.id === id);
  if (found === undefined) throw new Error(`There is no fixture page called ${id}.`);
  return found;
}
