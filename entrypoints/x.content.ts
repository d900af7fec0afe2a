import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWatching } from '@/composer/start-watching';
import { xSite } from '@/platforms/x-site';

export default defineContentScript({
  matches: [...xSite.matches],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => startWatching(xSite),
});
