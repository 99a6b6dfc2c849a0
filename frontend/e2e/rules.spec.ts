import type { Page } from '@playwright/test';
import { expect, inspect, test } from './fixtures';
import { anAdministrator, signIn } from './people';

// Each project has councils of its own, so that neither overtakes the other.
const own = () =>
  test.info().project.name === 'phone'
    ? { council: 'Croydon', code: 'EPS', becomes: 'ZPH' }
    : { council: 'Bromley', code: 'ELM', becomes: 'ZDE' };

async function date(page: Page, group: RegExp, year: string): Promise<void> {
  const fields = page.getByRole('group', { name: group });
  await fields.getByLabel('Day').fill('1');
  await fields.getByLabel('Month').fill('4');
  await fields.getByLabel('Year').fill(year);
}

test('an administrator sees what new settings change before they count', async ({ page }) => {
  await signIn(page, anAdministrator(1), '/admin/settings');
  await expect(page.getByRole('heading', { name: /^In force since/ })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'settings');

  await page.getByRole('link', { name: 'Make new settings' }).click();
  await page.getByLabel('Licences that one person can have in 12 months').fill('0');
  await page.getByRole('button', { name: 'See what they change' }).click();
  await expect(page.getByRole('link', { name: 'Enter a number from 1 to 100' })).toBeVisible();
  await inspect(page, 'settings-mistakes');

  await page.getByLabel('Licences that one person can have in 12 months').fill('1');
  await date(page, /First day/, '2099');
  await page.getByLabel('Why do they change?').fill('To reach more people.');
  await page.getByRole('button', { name: 'See what they change' }).click();
  // In the demonstration's last month at least one person asked for a second licence.
  await expect(page.getByRole('status').filter({ hasText: 'of the last 30 days' })).toContainText(
    /[1-9]\d* applications? of the last 30 days, [1-9]\d* would/,
  );
  await inspect(page, 'settings-preview');

  await page.goto('/admin/settings/windows/new');
  await page.getByLabel('The courses of a platform').check();
  await page.getByLabel('Platform', { exact: true }).fill('FutureLearn');
  await date(page, /First day/, '2099');
  await page.getByRole('button', { name: 'See whom it keeps waiting' }).click();
  await expect(page.getByRole('button', { name: 'Save the window' })).toBeVisible();
  await inspect(page, 'window-preview');
});

test('an administrator looks after the e-mail domains of a council', async ({ page }) => {
  const { council } = own();
  await signIn(page, anAdministrator(2), '/admin/authorities');
  await page.getByLabel('Name').fill(council);
  await page.getByRole('button', { name: 'Find councils' }).click();
  await expect(page).toHaveURL(/q=/);
  await page.waitForLoadState('networkidle');
  await inspect(page, 'councils');
  await page.getByRole('rowheader').getByRole('link', { name: council, exact: true }).click();

  const domain = `test-${Date.now()}.gov.uk`;
  await page.getByLabel('Domain', { exact: true }).fill('gov.uk');
  await page.getByLabel('How do you know that it is theirs?').fill('Their website says so.');
  await page.getByRole('button', { name: 'Add the domain' }).click();
  await expect(page.getByText('Many organisations end in gov.uk').first()).toBeVisible();
  await inspect(page, 'council-mistake');
  await page.getByLabel('Domain', { exact: true }).fill(domain);
  await page.getByRole('button', { name: 'Add the domain' }).click();
  await page.getByText(`Retire ${domain}`).click();
  await page.getByLabel(`Why is ${domain} retired?`).fill('It was a test.');
  await inspect(page, 'council');
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  await expect(page.getByRole('row', { name: domain })).toContainText('It was a test.');
});

test('an administrator plans a reorganisation ahead, looks at its effects and cancels it', async ({
  page,
}) => {
  const { code, becomes } = own();
  const name = `Test ${Date.now()}`;
  await signIn(page, anAdministrator(3), '/admin/reorganisations/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await date(page, /On which day/, '2098');
  await page.getByLabel('Code of council 1 that takes over').fill(becomes);
  await page.getByLabel('Its name, where it is new').fill(`Council ${becomes}`);
  await page.getByLabel('Code of council 1 that ends').fill('NOPE');
  await page.getByLabel(becomes, { exact: true }).check();
  await page.getByRole('button', { name: 'See what happens' }).click();
  await expect(page.getByRole('link', { name: 'There is no council of this code' })).toBeVisible();
  await inspect(page, 'reorganisation-mistake');
  await page.getByLabel('Code of council 1 that ends').fill(code);
  await page.getByRole('button', { name: 'See what happens' }).click();
  await expect(page.getByRole('table', { name: /What would happen/ })).toBeVisible();
  await inspect(page, 'reorganisation-effects');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel this reorganisation' }).click();
  await expect(page.getByText('The reorganisation is cancelled.')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'reorganisations');
});

test('whoever comes while applications are closed can be told when they open', async ({ page }) => {
  await page.goto('/when-it-opens');
  await expect(page.getByRole('heading', { level: 1, name: 'Applications are open' })).toBeVisible();
  await inspect(page, 'open');
  // The courses of the demonstration are open: the closed state is answered in their place.
  const sentence = 'Applications are closed. They open on 5 January 2027.';
  await page.route('**/api/v1/opening?*', (route) =>
    route.fulfill({
      json: { open: false, opensOn: '2027-01-05', closesOn: null, courseTitle: 'Asking people', sentence },
    }),
  );
  await page.goto('/when-it-opens?course=asking-people');
  await expect(page.getByText(sentence)).toBeVisible();
  await page.getByRole('button', { name: 'Tell me' }).click();
  await expect(
    page.getByRole('link', { name: /e-mail address|course of the library/ }).first(),
  ).toBeVisible();
  await inspect(page, 'closed-mistake');
});

test('the check says what to do for every kind of address', async ({ page }) => {
  const answers: [email: string, words: RegExp][] = [
    ['me@leeds.gov.uk', /You work for Leeds/],
    ['me@adur-worthing.gov.uk', /More than one council uses this address/],
    ['me@allerdale.gov.uk', /Allerdale is now part of Cumberland/],
    ['me@leedscc.gov.uk', /most like those of Leeds/],
    ['me@gov.uk.example.com', /do not know this address/],
  ];
  await page.goto('/check');
  for (const [email, words] of answers) {
    await page.getByLabel('Your work e-mail address').fill(email);
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What you can do today' })).toBeVisible();
  }
  await inspect(page, 'check-no');
});
