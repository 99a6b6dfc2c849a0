import type { Page } from '@playwright/test';
import { applications } from './applications';
import { elsewhere, expect, inspect, test } from './fixtures';
import { aReviewer, signIn } from './people';

const CASES = 10;

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Claims the first of some cases that this test sent itself. */
async function claim(page: Page, reviewer: string, cases: number): Promise<string> {
  const words = await applications(page.request, cases);
  await page.context().clearCookies();
  await signIn(page, reviewer, `/admin/applications?q=${words}`);
  await page.getByRole('button', { name: 'Claim the next case' }).focus();
  await page.keyboard.press('Enter');
  return opened(page);
}

async function opened(page: Page): Promise<string> {
  await expect(title(page)).toHaveText(/^Application LO-/);
  await expect(page.getByRole('heading', { name: 'Decide', exact: true })).toBeVisible();
  return (await title(page).textContent()) ?? '';
}

test('a reviewer works through ten cases by keyboard alone', async ({ page }) => {
  test.slow();
  await claim(page, aReviewer(3), CASES + 1);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('?');
  await expect(page.getByText('Take the last decision back')).toBeVisible();
  await inspect(page, 'case-shortcuts');
  await page.keyboard.press('?');

  for (let done = 0; done < CASES; done++) {
    const before = await opened(page);
    await page.keyboard.press('i');
    await expect(page.getByLabel('Your question')).toBeFocused();
    await page.keyboard.type('Which team would use what you learn?');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'See the message' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'The applicant will read this' })).toBeFocused();
    await page.keyboard.press('s');
    await expect(title(page)).not.toHaveText(before);
    await expect(page.getByText(/^LO-.*: question sent$/)).toBeVisible();
  }
  await inspect(page, 'case-next');
});

test('a decision is taken back before its message leaves', async ({ page }) => {
  test.slow();
  const first = await claim(page, aReviewer(4), 2);
  await page.getByLabel('Decline').check();
  await page.locator('input[name="reasonCode"]').first().check();
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByRole('button', { name: 'Decline and send' }).click();
  await expect(title(page)).not.toHaveText(first);
  await expect(page.getByText(/: declined$/)).toBeVisible();
  await expect(page.getByText(/^The message leaves in/)).toBeVisible();
  await inspect(page, 'case-undo');

  // Thirty seconds are soon over while a page is looked at: the second one is taken back at once.
  const second = await opened(page);
  await page.keyboard.press('d');
  await expect(page.locator('input[name="reasonCode"]').first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('m');
  await expect(page.getByRole('heading', { name: 'The applicant will read this' })).toBeFocused();
  await page.keyboard.press('s');
  const notice = page.getByRole('status').filter({ hasText: /: declined$/ });
  await expect(notice).toContainText(second.replace('Application ', ''));
  if (test.info().project.name === 'phone')
    await page.getByRole('button', { name: 'Take the decision back' }).first().click();
  else await page.keyboard.press('u');
  await expect(page.getByText('the decision was taken back, and nothing was sent')).toBeVisible();
  await expect(title(page)).toHaveText(second);
  await expect(page.getByRole('heading', { name: 'Decide', exact: true })).toBeVisible();
  await inspect(page, 'case-taken-back');
});

test('a case is noted on, handed over and read in full', async ({ page }) => {
  await claim(page, aReviewer(5), 1);
  const note = `Looked at on ${new Date().toISOString()}`;
  await page.getByText('Add a note').click();
  await page.getByLabel('Note', { exact: true }).fill(note);
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(page.getByText('The note is on the history.')).toBeVisible();
  await expect(page.getByRole('blockquote').filter({ hasText: note })).toBeVisible();
  await page.getByText('Hand this case to a colleague').click();
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByText('Choose a reviewer').first()).toBeVisible();
  await page.getByText('Their other applications').click();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'case-open-parts');
});

test('of two reviewers on one case the slower is told who was faster, and keeps what they wrote', async ({
  page,
  browser,
}) => {
  test.slow();
  const words = await applications(page.request, 1);
  await page.context().clearCookies();
  const queue = `/admin/applications?q=${words}`;
  await signIn(page, aReviewer(7), queue);
  await page.getByRole('link', { name: /^LO-/ }).click();
  await page.getByLabel('Decline').check();
  await page.locator('input[name="reasonCode"]').first().check();
  await page.getByLabel('Your own words (optional)').fill('Written by the slower one');
  await page.getByRole('button', { name: 'See the message' }).click();
  await expect(page.getByRole('heading', { name: 'The applicant will read this' })).toBeVisible();

  await elsewhere(browser, async (colleague) => {
    await signIn(colleague, aReviewer(8), queue);
    await colleague.getByRole('link', { name: /^LO-/ }).click();
    await colleague.getByText('Take this case over').click();
    await colleague.getByLabel('Why do you take it over?').fill('They are away');
    await inspect(colleague, 'case-of-another');
    await colleague.getByRole('button', { name: 'Take over' }).click();
    await colleague.getByLabel('Decline').check();
    await colleague.locator('input[name="reasonCode"]').first().check();
    await colleague.getByRole('button', { name: 'See the message' }).click();
    await colleague.getByRole('button', { name: 'Decline and send' }).click();
    await expect(colleague.getByText(/: declined$/)).toBeVisible();
  });

  await page.getByRole('button', { name: 'Decline and send' }).click();
  await expect(page.getByText('This application changed while you had it open')).toBeVisible();
  await expect(page.getByText(/^The application was declined\. Reviewer \d+, /)).toBeVisible();
  await expect(page.getByRole('blockquote').filter({ hasText: 'Written by the slower one' })).toBeVisible();
  await inspect(page, 'case-overtaken');
});
