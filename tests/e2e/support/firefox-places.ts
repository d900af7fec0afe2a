import { type FixturePage, pages } from '../../fixtures/pages';

/** What a patient is described in, and has something to click. */
const places = pages.filter(
  ({ surface, submit }) => submit.click.length > 0 && surface !== 'bio' && surface !== 'display-name',
);

/**
 * Where Firefox walks what Chromium walks everywhere: it differs by editor, not by place, so the first of each library
 * on each platform.
 */
export const firefoxPlaces: readonly FixturePage[] = places.filter(
  ({ platform, library }, index) =>
    places.findIndex((other) => other.platform === platform && other.library === library) === index,
);
