import { openExtensionPage, testExtensionPages } from '../support/extension-pages';
import { expect, test } from '../support/test';

testExtensionPages('nl');

test('what is stored is shown, also after a reload and a dead worker', async ({
  page,
  desk,
  extensionId,
  setAffiliation,
}) => {
  await setAffiliation('clusius', 'student');
  await desk.killWorker();
  await openExtensionPage(page, extensionId, 'options');
  await expect(page.getByRole('combobox', { name: 'Instelling', exact: true })).toHaveValue('clusius');
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Instelling', exact: true })).toHaveValue('clusius');
});
