import { readFileSync } from 'node:fs';
import { applications } from './applications';
import { expect, inspect, test } from './fixtures';
import { aReviewer, signIn } from './people';

test('a reviewer narrows the queue, saves the view and goes through it by keyboard', async ({ page }) => {
  await signIn(page, aReviewer(1), '/admin/applications');
  await page.getByText('Filters', { exact: true }).click();
  await page.getByLabel('Sent at least so many days ago').fill('1');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/minDays=1/);
  const name = `View ${test.info().project.name} ${Date.now()}`;
  await page.getByText(/^Saved views/).click();
  await page.getByLabel('Save the present filters as').fill(name);
  await page.getByRole('button', { name: 'Save view' }).click();
  await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', /minDays=1/);
  await inspect(page, 'queue-saved-view');
  await page.getByRole('button', { name: `Rename the view ${name}` }).click();
  await page.getByLabel(`New name for ${name}`).fill(`${name} again`);
  await inspect(page, 'queue-rename-view');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(page.getByRole('link', { name: `${name} again` })).toHaveAttribute('href', /minDays=1/);
  await page.getByRole('button', { name: `Delete the view ${name} again` }).click();
  await expect(page.getByRole('link', { name: `${name} again` })).toBeHidden();

  await expect(page.getByRole('link', { name: /^LO-/ }).first()).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: /^LO-/ }).first()).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.getByText('1 application ticked.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Application LO-/ })).toBeVisible();
});

test('a reviewer sees what a decision on several would do, and leaves it', async ({ page }) => {
  await signIn(page, aReviewer(2), '/admin/applications');
  await expect(page.getByRole('link', { name: /^LO-/ }).first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Decide on those ticked' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Decide on several applications' })).toBeVisible();
  await page.getByRole('button', { name: 'See what would happen' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'bulk-new-mistakes');
  await page.getByLabel('Ask for information').check();
  await page.getByLabel('Your question').fill('Which team is it for?');
  await page.getByRole('button', { name: 'See what would happen' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Ask for information: 2 applications' }),
  ).toBeVisible();
  await expect(page.getByText('Nothing has happened yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^LO-/ })).toHaveCount(2);
  await inspect(page, 'bulk-foreseen');
  await page.getByRole('button', { name: 'Do nothing' }).click();
  await expect(page.getByText('Cancelled', { exact: true }).first()).toBeVisible();
  await inspect(page, 'bulk-cancelled');
});

test('a decision on several runs to its end, with one result for each', async ({ page }) => {
  const words = await applications(page.request, 3);
  await page.context().clearCookies();
  await signIn(page, aReviewer(6), `/admin/applications?q=${words}`);
  await page.getByRole('button', { name: 'Tick all shown' }).click();
  await expect(page.getByText('3 applications ticked.')).toBeVisible();
  await page.getByRole('link', { name: 'Decide on all that the filters find' }).click();
  await page.getByLabel('Decline').check();
  await page.getByLabel('already', { exact: false }).first().check();
  await page.getByRole('button', { name: 'See what would happen' }).click();
  await page.getByRole('button', { name: 'Decline 3 applications' }).click();
  await expect(page.getByText('3 of 3 applications done.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Finished', { exact: true })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Is declined', exact: true })).toHaveCount(3);
  await inspect(page, 'bulk-finished');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the results (CSV)' }).click();
  const file = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\n');
  expect(file).toHaveLength(4);
});
