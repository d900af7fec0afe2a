import { expect, test } from '../support/test';

test('what a page complains of is heard, so that a page of which nothing is heard is content', async ({
  open,
  complaints,
  pageErrors,
}) => {
  const { page } = await open('x/home');
  await page.evaluate('console.warn("a warning")');
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { message: 'told in the page' }));
    setTimeout(() => {
      throw new Error('thrown');
    }, 0);
  });
  await expect.poll(() => complaints).toContain('warning: a warning');
  await expect.poll(() => pageErrors).toContain('thrown');
  expect(await page.evaluate(() => window.__fixture.errors)).toContain('told in the page');
  pageErrors.length = 0;
});
