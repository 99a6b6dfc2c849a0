import { expect, inspect, test } from './fixtures';
import { anAdministrator, signIn } from './people';

test('an administrator writes the next version of a notice, sees it as people will, and cancels it', async ({
  page,
}) => {
  // One of them on each size: two who write the same one at once are told so.
  const [name, path] =
    test.info().project.name === 'phone'
      ? ['Declaration of applicants', 'declaration']
      : ['Privacy notice', 'privacy'];
  await signIn(page, anAdministrator(26), '/admin/notices');
  const notice = page.getByRole('region', { name });
  await notice.getByText(/^Version 1, from/).click();
  await expect(notice.getByText('Why: As the service began.')).toBeVisible();
  await inspect(page, 'notices');

  await notice.getByRole('link', { name: /Write the next version/ }).click();
  await page.waitForURL(`**/admin/notices/${path}/new`);
  await page.getByLabel('Words').fill('# What is new\n\nRead [what stood before](/privacy).');
  await page.getByRole('button', { name: 'See it as people will read it' }).click();
  const preview = page.getByRole('region', { name: 'As people will read it' });
  await expect(preview.getByRole('heading', { name: 'What is new' })).toBeVisible();
  await expect(preview.getByRole('link', { name: 'what stood before' })).toBeVisible();
  await page.getByRole('button', { name: 'Publish this version' }).click();
  await expect(page.getByRole('link', { name: 'Say why it changes' })).toBeVisible();
  await inspect(page, 'notice-new');
  await page.getByLabel('Day', { exact: true }).fill('1');
  await page.getByLabel('Month', { exact: true }).fill('1');
  await page.getByLabel('Year', { exact: true }).fill('2090');
  await page.getByLabel('Why does it change?').fill('The law changes.');
  await page.getByRole('button', { name: 'Publish this version' }).click();
  await expect(page.getByText('The new version stands from 1 January 2090')).toBeVisible();

  await notice.getByRole('button', { name: /^Cancel version/ }).press('Enter');
  await expect(notice.getByText(/from 1 January 2090: Cancelled/).first()).toBeVisible();
});
