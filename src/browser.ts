/** The browser's extension API with promises. The only import of the polyfill, so that tests replace one module. */
export { default as browser } from 'webextension-polyfill';
