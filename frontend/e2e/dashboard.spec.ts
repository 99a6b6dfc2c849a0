import { expect, inspect, test } from './fixtures';
import { anAdministrator, signIn } from './people';

test('an administrator sees the whole way on one page, and goes from a bar to its cases', async ({
  page,
}) => {
  await signIn(page, anAdministrator(24), '/admin/dashboard');
  await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'How far applications got' })).toBeVisible();
  await expect(page.getByRole('figure', { name: /^Licences left: / }).first()).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Applications by region' })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Cost of a start by purchase' })).toBeVisible();
  await expect(page.getByText('Loading')).toHaveCount(0);
  await inspect(page, 'dashboard');

  await page.getByLabel('Applications by', { exact: true }).selectOption('Nation');
  await expect(page).toHaveURL(/by=nation/);
  await expect(page.getByRole('figure', { name: 'Applications by nation' })).toBeVisible();

  const name = `By nation ${test.info().project.name} ${Date.now()}`;
  await page.getByText(/^Saved views/).click();
  await page.getByLabel('Save the present choices as').fill(name);
  await page.getByRole('button', { name: 'Save view' }).click();
  await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute(
    'href',
    '/admin/dashboard?by=nation',
  );
  await page.getByRole('button', { name: `Delete the view ${name}` }).click();
  await expect(page.getByRole('link', { name, exact: true })).toBeHidden();

  const month = page
    .getByRole('figure', { name: 'Applications and licences started' })
    .getByRole('link', { name: /: Applications [1-9]/ })
    .last();
  await month.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/status=all&submittedFrom=20\d\d-\d\d-01&submittedTo=20/);
  await expect(page.getByRole('link', { name: /^LO-/ }).first()).toBeVisible();
  await page.getByText('Filters (2 on)').click();
  await expect(page.getByRole('group', { name: 'Sent on this day or later' })).toBeVisible();
  await inspect(page, 'queue-of-days');
  await page.goBack();

  const bar = page.getByRole('figure', { name: 'Who waits now' }).getByRole('link', { name: /^To decide: / });
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/admin\/applications\?status=SUBMITTED$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Applications' })).toBeVisible();
});
