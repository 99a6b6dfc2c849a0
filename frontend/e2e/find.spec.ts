import { expect, inspect, test } from './fixtures';

test('three questions lead to needs and courses with reasons', async ({ page }) => {
  await page.goto('/find');
  await expect(page.getByText('Answer any question to see what fits')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'find');

  await page
    .getByLabel('What do you need to do, in your own words?')
    .fill('people give up on our online form');
  await page.getByLabel('What do you do?').selectOption('manager');
  await page.getByLabel('How much time do you have?').selectOption('240');
  await expect(page).toHaveURL(/words=people.*minutes=240/);
  await expect(page.getByRole('status').filter({ hasText: /needs? that fit/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^I need/ }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'find-answer');

  await page.reload();
  await expect(page.getByLabel('What do you do?')).toHaveValue('manager');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^You told us: .*“people give up on our online form”/)).toBeVisible();
  await expect(page.getByLabel('What do you do?')).toBeHidden();
});

test('a visitor learns from a work e-mail address whether a licence is possible', async ({ page }) => {
  await page.goto('/check?course=introduction-to-content-design');
  await expect(page.getByText('Introduction to Content Design')).toBeVisible();
  await page.getByLabel('Your work e-mail address').fill('somebody@leeds.gov.uk');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Yes, you could get this' })).toBeFocused();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'check-yes');

  await page.getByLabel('Your work e-mail address').fill('somebody@example.com');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'No, not as things stand' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you can do today' })).toBeVisible();
  await inspect(page, 'check-no');

  await page.getByLabel('Your work e-mail address').fill('');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'check-mistake');
});

test('a visitor says what is missing', async ({ page }) => {
  await page.goto('/missing');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'missing-mistake');
  await page
    .getByLabel('What do you need?')
    .fill('To run a citizens’ jury, and nobody here has done it before.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  await inspect(page, 'missing-thanks');
});
