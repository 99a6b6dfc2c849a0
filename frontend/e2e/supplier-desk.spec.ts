import type { Page } from '@playwright/test';
import { expect, inspect, test } from './fixtures';
import { aReviewer, signIn } from './people';

const asFile = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const open = async (page: Page, view: RegExp) => {
  await page.goto('/admin/supplier-desk');
  await page.getByRole('link', { name: 'FutureLearn', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'FutureLearn' })).toBeVisible();
  await page.getByRole('navigation', { name: 'What to do' }).getByRole('link', { name: view }).press('Enter');
};

test('a reviewer takes a batch of invitations, copies it and gives it back, by keyboard', async ({
  page,
}) => {
  await signIn(page, aReviewer(9), '/admin');
  await page.getByRole('main').getByRole('link', { name: 'Supplier desk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Supplier desk' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'FutureLearn', exact: true })).toBeVisible();
  await inspect(page, 'desk');

  await open(page, /^To invite/);
  await expect(page.getByRole('table', { name: /^To invite/ })).toBeVisible();
  await inspect(page, 'desk-invite');
  await page.getByLabel(/How many people at most/).fill('0');
  await page.getByRole('button', { name: 'Take a batch' }).press('Enter');
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.getByLabel(/How many people at most/).fill('1');
  await page.getByRole('button', { name: 'Take a batch' }).press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Invite 1 person' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy 1 address' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).press('Enter');
  expect((await download).suggestedFilename()).toBe('batch.csv');
  await page.locator('summary', { hasText: 'The supplier refused some of them' }).press('Enter');
  await page.getByLabel('Addresses that were refused').fill('stranger@example.org');
  await page.getByRole('button', { name: 'Confirm as sent' }).press('Enter');
  await expect(page.getByRole('alert').getByText(/stranger@example.org is not in it/)).toBeVisible();
  await inspect(page, 'desk-batch');

  await page.getByRole('button', { name: /^Give it back/ }).press('Enter');
  await expect(page.getByText(/The batch was given back/)).toBeVisible();
});

test('what is to be removed and checked there says why', async ({ page }) => {
  await signIn(page, aReviewer(10), '/admin/supplier-desk');
  await open(page, /^To remove/);
  await expect(page.getByRole('table', { name: /^To remove/ })).toBeVisible();
  await expect(page.getByText(/Removing a learner deletes/)).toBeVisible();
  await inspect(page, 'desk-remove');
  await open(page, /^To check/);
  await expect(page.getByText('The supplier refused the invitation').first()).toBeVisible();
  await inspect(page, 'desk-check');
  await open(page, /^Batches/);
  await page.waitForLoadState('networkidle');
  await inspect(page, 'desk-batches');
});

test('a report is refused or read, shows every row with its reason, and is cancelled', async ({ page }) => {
  await signIn(page, aReviewer(11), '/admin/supplier-desk');
  await open(page, /^To check/);
  const refused = page.getByRole('row', { name: /The supplier refused the invitation/ }).first();
  const address = /\S+@\S+/.exec(await refused.getByRole('rowheader').innerText())?.[0] ?? '';

  await page.getByRole('link', { name: 'Send a report of theirs' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Send a report' })).toBeVisible();
  await page.getByRole('button', { name: 'Send and read' }).press('Enter');
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'report-new');
  await page
    .getByLabel('The report')
    .setInputFiles(asFile('other.csv', 'email,state\na@example.org,pending\n'));
  await page.getByRole('button', { name: 'Send and read' }).press('Enter');
  await expect(page.getByRole('alert').getByText(/This is no report of this supplier/)).toBeVisible();

  // What was said of an address is remembered: each run has one of its own.
  const moved = address.replace(/@.*/, `@${crypto.randomUUID()}.example.org`);
  const rows = `Learner e-mail;Invitation state;Accepted at;Team\n${moved};accepted;01/02/2026;x\nnobody@example.com;pending;;\nnot an address;lost;;\n`;
  await page.getByLabel('The report').setInputFiles(asFile('report.csv', rows));
  await page.getByRole('button', { name: 'Send and read' }).press('Enter');
  await expect(page.getByText('Waiting for you')).toBeVisible({ timeout: 30_000 });
  const suggested = page.getByRole('row', { name: /Row 2/ });
  await expect(suggested.getByText(/same name before the @/)).toBeVisible();
  await expect(page.getByText('The e-mail address cannot be read.')).toBeVisible();
  await inspect(page, 'report-read');

  await suggested.getByRole('button', { name: /^Another person/ }).press('Enter');
  await expect(page.getByText('Somebody said that it is another person.')).toBeVisible();
  await page.locator('summary', { hasText: 'What its columns are taken to mean' }).press('Enter');
  await expect(page.getByLabel('E-mail address')).toHaveValue('learner e-mail');
  await page
    .getByRole('navigation', { name: 'Outcome' })
    .getByRole('link', { name: /^Missing there/ })
    .press('Enter');
  await expect(page.getByRole('table', { name: 'Invited, and not in the report' })).toBeVisible();
  await inspect(page, 'report-missing');

  await page.getByRole('button', { name: 'Cancel this report' }).press('Enter');
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
});

test('columns that nobody knows are asked for', async ({ page }) => {
  await signIn(page, aReviewer(12), '/admin/supplier-desk');
  await open(page, /^Reports/);
  await page.getByRole('link', { name: 'Send a report of theirs' }).press('Enter');
  const rows = 'wer;wann\nsomebody@example.org;2026-01-01\n';
  await page.getByLabel('The report').setInputFiles(asFile('report.csv', rows));
  await page.getByRole('button', { name: 'Send and read' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'What do its columns mean?' })).toBeVisible();
  await page.getByRole('button', { name: /^Remember this/ }).press('Enter');
  await expect(page.getByRole('alert').getByText('Choose the column with e-mail addresses')).toBeVisible();
  await inspect(page, 'report-columns');
  await page.getByRole('button', { name: 'Cancel this report' }).press('Enter');
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
});
