import type { BrowserContext, Request } from '@playwright/test';

const isInternal = (url: string): boolean => /^(?:chrome-extension|chrome|data|blob|about):/.test(url);

/**
 * Every request of the extension itself (its worker, its pages) that would leave the browser, as addresses. Nothing is
 * let through to the network: what no fixture serves is refused.
 */
export function recordExtensionTraffic(context: BrowserContext, extensionId: string): string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    if (!isInternal(request.url()) && isOfExtension(request, extensionId)) seen.push(request.url());
  });
  return seen;
}

function isOfExtension(request: Request, extensionId: string): boolean {
  if (request.serviceWorker() !== null) return true;
  const initiator = request.headers()['origin'] ?? '';
  return initiator === `chrome-extension://${extensionId}` || frameUrl(request).includes(extensionId);
}

/** Requests that begin a navigation have no frame to ask yet. */
function frameUrl(request: Request): string {
  return request.isNavigationRequest() ? '' : request.frame().url();
}
