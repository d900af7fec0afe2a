import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWatching } from '@/composer/start-watching';
import { facebookSite } from '@/platforms/facebook-site';

export default defineContentScript({
  matches: [...facebookSite.matches],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => startWatching(facebookSite),
});
