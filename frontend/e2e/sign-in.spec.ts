import { expect, inspect, test } from './fixtures';

test('somebody asks for a sign-in message, with a mistake on the way', async ({ page }) => {
  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in\?to=%2Faccount$/);
  await inspect(page, 'sign-in');

  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'sign-in-mistake');

  await page.getByLabel('Your work e-mail address').fill(`${crypto.randomUUID()}@leeds.gov.uk`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Check your e-mail' })).toBeFocused();
  await page.getByText('The e-mail does not arrive').click();
  await inspect(page, 'sign-in-code');

  await page.getByLabel('Code from the e-mail').fill('2222 2222');
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/@leeds\.gov\.uk/)).toBeVisible();
});

test('a link that no longer works leads to a new one, and its token leaves the address bar', async ({
  page,
}) => {
  await page.goto('/sign-in#t=0123456789abcdef0123456789abcdef0123456789a');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(page.url()).not.toContain('0123456789');
  await inspect(page, 'sign-in-link');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('This link no longer works')).toBeVisible();
  await inspect(page, 'sign-in-expired');
  await page.getByRole('button', { name: 'Get a new link' }).click();
  await expect(page.getByLabel('Your work e-mail address')).toBeVisible();
});

test('pages of one person ask for signing in and lead back', async ({ page }) => {
  for (const path of ['/apply?course=introduction-to-content-design', '/account/details', '/welcome']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
    expect(new URL(page.url()).searchParams.get('to')).toBe(path);
  }
});
