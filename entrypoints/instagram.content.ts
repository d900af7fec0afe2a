import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWatching } from '@/composer/start-watching';
import { instagramSite } from '@/platforms/instagram-site';

export default defineContentScript({
  matches: [...instagramSite.matches],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => startWatching(instagramSite),
});
