import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWatching } from '@/composer/start-watching';
import { linkedinSite } from '@/platforms/linkedin-site';

export default defineContentScript({
  matches: [...linkedinSite.matches],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => startWatching(linkedinSite),
});
