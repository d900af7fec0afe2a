import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWatching } from '@/composer/start-watching';
import { x } from '@/platforms/x';

export default defineContentScript({
  matches: [...x.matches],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => startWatching(x),
});
