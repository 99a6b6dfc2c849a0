import { expect, inspect, test } from './fixtures';

test('the library follows what is typed and filtered, and its address can be shared', async ({ page }) => {
  await page.goto('/library');
  await expect(page.getByRole('status').filter({ hasText: 'courses' })).toBeVisible();
  await inspect(page, 'library');

  await page.getByRole('searchbox').fill('data');
  await expect(page).toHaveURL(/q=data/);
  const folded = page.getByRole('button', { name: 'Filter' });
  if (await folded.isVisible()) await folded.click();
  await page.getByRole('checkbox', { name: /^Free \(/ }).check();
  await expect(page).toHaveURL(/q=data&costClass=free/);
  await page.getByLabel('Order').selectOption('shortest');
  await expect(page.getByRole('link', { name: 'Remove filter: Free' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'library-filtered');

  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('data');
  await expect(page.getByLabel('Order')).toHaveValue('shortest');
  await page.goBack();
  await expect(page).toHaveURL(/costClass=free$/);
});

test('an empty result leads on', async ({ page }) => {
  await page.goto('/library?q=qqqqzzzz');
  await expect(page.getByText('We found nothing that matches all of this')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'library-empty');
  await page.getByRole('main').getByRole('link', { name: 'Tell us what is missing' }).click();
  await expect(page).toHaveURL('/missing?words=qqqqzzzz');
});

test('a course and the needs it answers lead to each other', async ({ page }) => {
  await page.goto('/courses/introduction-to-content-design');
  await expect(page.getByRole('heading', { level: 1, name: 'Introduction to Content Design' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Could I get this?' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'course');

  await page.getByRole('link', { name: /^As a/ }).first().click();
  await expect(page.getByRole('heading', { name: 'Courses that answer it, and why' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'story');
  await page.getByRole('link', { name: 'Introduction to Content Design', exact: true }).click();
  await expect(page).toHaveURL('/courses/introduction-to-content-design');
});

test('needs can be browsed by who has them', async ({ page }) => {
  await page.goto('/stories');
  await expect(page.getByRole('link', { name: /^I need/ }).first()).toBeVisible();
  await page.getByLabel('Who you are').selectOption('councillor');
  await expect(page).toHaveURL('/stories?roleGroup=councillor');
  await page.waitForLoadState('networkidle');
  await inspect(page, 'stories');
});
