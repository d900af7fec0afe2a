import { testExtensionPages } from '../support/extension-pages';

testExtensionPages('en');
