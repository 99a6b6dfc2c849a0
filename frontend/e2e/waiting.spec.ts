import { expect, inspect, test } from './fixtures';
import { anAdministrator, signIn } from './people';

test('an administrator sees what the service does by itself, and what a run would do', async ({ page }) => {
  await signIn(page, anAdministrator(9), '/admin');
  await page.getByRole('link', { name: 'Timed work' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timed work' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lapse licences' })).toBeVisible();
  await inspect(page, 'jobs');
  await page.getByRole('link', { name: 'Lapse offers' }).click();
  await page.getByRole('button', { name: 'See what it would do' }).click();
  await expect(page.getByRole('heading', { name: 'What it would do now' })).toBeVisible();
  await page.getByRole('button', { name: 'Run it now' }).click();
  await expect(page.getByText(/It runs now/)).toBeVisible();
  await inspect(page, 'job');
});

test('an administrator reads in which order a pool serves people, and why', async ({ page }) => {
  await signIn(page, anAdministrator(10), '/admin/pools');
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByRole('link', { name: 'See who waits, and in which order' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Waiting list' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'waiting-list');
  const pool = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Change the order' }).click();
  await expect(page.getByRole('radio', { name: 'Spread over councils first' })).toBeVisible();
  await inspect(page, 'waiting-order');
  // Nobody waits under this id: the page is there, and the server says so.
  await page.goto(`${pool}/${crypto.randomUUID()}/front`);
  await page.getByRole('button', { name: 'Move to the front' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'waiting-front');
});
