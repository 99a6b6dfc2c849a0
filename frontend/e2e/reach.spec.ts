import { expect, inspect, test } from './fixtures';
import { aReviewer, signIn } from './people';

test('a reviewer sees how far each council got, and whom to write to', async ({ page }) => {
  await signIn(page, aReviewer(25), '/admin/metrics');
  await page.getByRole('link', { name: /^Every council/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reach' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Yorkshire and The Humber, England' })).toBeVisible();
  await inspect(page, 'reach');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the list (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('never-applied.csv');

  await page.getByRole('link', { name: 'Skip the map' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'In numbers' })).toBeFocused();
  await page.getByRole('link', { name: /^Leeds: / }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What the offer did for Leeds' })).toBeVisible();
});
