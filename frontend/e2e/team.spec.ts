import type { Page } from '@playwright/test';
import { applications } from './applications';
import { expect, inspect, test } from './fixtures';
import { aCouncilLead, anAdministrator, aReviewer, signIn } from './people';

// Waits until everything was read, then looks.
async function look(page: Page, name: string, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, name);
}

const area = async (page: Page, name: string) => {
  await page.goto('/admin');
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
};

test('a reviewer goes from today to a case and sees the exact message first', async ({ page }) => {
  const words = await applications(page.request, 1);
  await signIn(page, aReviewer(17), '/admin');
  await look(page, 'team-today', 'Today');

  await page.getByRole('link', { name: 'Applications', exact: true }).click();
  await look(page, 'team-queue', 'Applications');
  await page.getByText('Filters', { exact: true }).click();
  await page.getByLabel('Rules').selectOption('NEEDS_REVIEW');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/ruleOutcome=NEEDS_REVIEW/);
  await page.goBack();

  // Whoever opens a case has it for a while, so this is a case of its own.
  await page.goto(`/admin/applications?q=${words}`);
  await page.getByRole('link', { name: /^LO-/ }).first().click();
  await look(page, 'team-case', /^Application LO-/);
  await page.getByLabel('Ask for information').check();
  await page.getByRole('button', { name: 'See the message' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.getByLabel('Your question').fill('Which form do you want to make better?');
  await page.getByRole('button', { name: 'See the message' }).click();
  const message = page.getByRole('region', { name: 'The applicant will read this' });
  await expect(message).toContainText('Which form do you want to make better?');
  await inspect(page, 'team-case-message');
});

test('an administrator looks after licences, messages, people and clients', async ({ page }) => {
  await signIn(page, anAdministrator(12), '/admin');
  await area(page, 'Licence pools');
  await look(page, 'team-pools', 'Licence pools');
  await page.getByRole('rowheader').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Waiting list' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'team-pool');
  await page.getByRole('link', { name: 'Add a purchase' }).click();
  await page.getByRole('button', { name: 'Add the purchase' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await look(page, 'team-purchase', 'Add a purchase');

  await area(page, 'Messages');
  await look(page, 'team-messages', 'Messages');
  await area(page, 'Measures');
  await look(page, 'team-measures', 'Measures');
  await page.getByRole('link', { name: 'Applications', exact: true }).last().click();
  await page.getByLabel('Over time').selectOption('Quarter by quarter');
  await page.getByLabel('Broken down by').selectOption('Region');
  await expect(page.getByRole('figure', { name: 'Applications by region' })).toBeVisible();
  await look(page, 'team-measure', 'Applications');
  await area(page, 'People');
  await look(page, 'team-people', 'People');
  await area(page, 'Partner clients');
  await look(page, 'team-clients', 'Partner clients');
  await area(page, 'Audit');
  await look(page, 'team-audit', 'Audit');
});

test('a council lead sees the own council and nothing of the team', async ({ page }) => {
  await signIn(page, aCouncilLead(3), '/council');
  await expect(page.getByRole('heading', { level: 1, name: 'Leeds' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'council');
  await page.getByRole('link', { name: /^What the offer did for your council/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What the offer did for Leeds' })).toBeVisible();
  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You cannot see this page');
});
