import { expect, inspect, test } from './fixtures';
import { anAdministrator, signIn } from './people';

test('a page answers: buy again, how many, at what price?', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, anAdministrator(6), '/admin/pools');
  await page
    .getByRole('link', { name: /any course/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Buy again, how many, at what price?' }).click();
  // Two thousand years are played on a machine that does much else.
  await expect(page.getByText(/would be enough nine times in ten/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'Price of one licence' })).toBeVisible();
  await inspect(page, 'buying');

  await page.getByLabel('How many licences to compare').fill('20, 40 and 0');
  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(page.getByRole('alert')).toContainText('0: Enter a whole number from 1 to 10,000');
  await inspect(page, 'buying-wrong');

  await page.getByLabel('How many licences to compare').fill('20, 40');
  await page.getByText('Assume something else than what was observed').click();
  await page.getByLabel('People approved a month').fill('15');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Assumed, not observed: People approved a month\./)).toBeVisible();
  const address = new URL(page.url());
  expect(address.searchParams.getAll('quantities')).toEqual(['20', '40']);
  // The address is the question: others may change the stock meanwhile, and with it the answer.
  await page.reload();
  await expect(page.getByText(/Assumed, not observed: People approved a month\./)).toBeVisible();
  await expect(page.getByLabel('How many licences to compare')).toHaveValue('20, 40');
  await inspect(page, 'buying-assumed');
});

test('today says which licences to act on, and leads there', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, anAdministrator(7), '/admin');
  // Every pool is looked at within a minute of the start of the day, and so of the service.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/The purchase \S+ ends on/).first()).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 120_000 });
  await inspect(page, 'today-stock');
  const section = page.getByRole('region', { name: 'Licences to act on' });
  await section.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'To act on' })).toBeVisible();
});
