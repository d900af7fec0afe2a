import type { Site } from '@/platforms/adapter';
import { backgroundServices } from './background-services';
import { keepLearned } from './keep-learned';
import { takeOver } from './single-copy';
import { watchComposers } from './watch-composers';

/**
 * Starts Bezint in a page. Own abort controller on purpose: the framework's context can be ended by any page that
 * dispatches the right event, and the guard must not end with it.
 */
export function startWatching(site: Site): void {
  const { signal, mayAct } = takeOver();
  const services = backgroundServices(site.platform, signal);
  const known = { ...site, composers: site.certain };
  const look = watchComposers(known, services, mayAct, signal);
  keepLearned(known, services, look, signal);
}
