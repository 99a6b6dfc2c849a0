import type { Page } from '@playwright/test';
import { expect, inspect, test } from './fixtures';
import { anAdministrator, signIn } from './people';

const asFile = (text: string) => ({ name: 'codes.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

async function look(page: Page, name: string, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, name);
}

const date = async (page: Page, name: string, [day, month, year]: [string, string, string]) => {
  const group = page.getByRole('group', { name });
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
};

async function addSupplier(page: Page, name: string): Promise<void> {
  await page.goto('/admin/pools');
  await page.getByRole('link', { name: 'Suppliers' }).click();
  await look(page, 'stock-suppliers', 'Suppliers');
  await page.getByRole('link', { name: 'Add a supplier' }).click();
  await page.getByRole('button', { name: 'Add the supplier' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await look(page, 'stock-new-supplier', /Add a supplier/);
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Codes', { exact: true }).check();
  await page.getByLabel('Limits on learners (optional)').fill('500 at once');
  await page.getByRole('button', { name: 'Add the supplier' }).click();
  await look(page, 'stock-supplier', name);
  await page.getByRole('link', { name: 'Record an agreement' }).click();
  await page.getByLabel('Reference').fill('A-1');
  await date(page, 'First day', ['1', '1', '2025']);
  await look(page, 'stock-agreement', 'Record an agreement');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('link', { name: 'A-1' })).toBeVisible();
}

async function openPool(page: Page, name: string): Promise<void> {
  await page.goto('/admin/pools/new');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Platform').fill(`Platform of ${name}`);
  await page.getByRole('button', { name: 'Add another course' }).click();
  await page.getByLabel('And for this course, number 2').fill('no-such-course');
  await page.getByRole('button', { name: 'Open the pool' }).click();
  await expect(page.getByRole('alert').getByText('Choose a course of the library')).toBeVisible();
  await look(page, 'stock-new-pool', /Open a new pool/);
  await page.getByLabel('Only for this course (optional)').fill('');
  await page.getByRole('button', { name: 'Open the pool' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('an administrator records an order with codes and keeps its book', async ({ page }) => {
  test.slow();
  const mark = crypto.randomUUID().slice(0, 8);
  const code = (n: number) => `CODE-${mark}-${n}`;
  await signIn(page, anAdministrator(5), '/admin');
  await addSupplier(page, `Supplier ${mark}`);
  await openPool(page, `Pool ${mark}`);

  await page.getByRole('link', { name: 'Add a purchase' }).click();
  await page.getByLabel('Supplier', { exact: true }).selectOption(`Supplier ${mark}`);
  await page.getByLabel('Agreement (optional)').selectOption('A-1');
  await page.getByLabel('Order reference of the supplier').fill(`R-${mark}`);
  await date(page, 'When was it ordered?', ['1', '2', '2025']);
  await page.getByLabel('How many licences?').fill('3');
  await page.getByLabel('List price of the whole order, without VAT').fill('300');
  await page.getByLabel('Price paid for the whole order, without VAT').fill('£240.50');
  await date(page, 'First day of the licences', ['1', '2', '2025']);
  await date(page, 'Last day of the licences', ['31', '12', '2098']);
  await date(page, 'Notice date (optional)', ['1', '1', '2099']);
  await page
    .getByRole('group', { name: /started and given back/ })
    .getByLabel('Yes')
    .check();
  await page.getByLabel('Codes (optional)').setInputFiles(asFile(`code\n${code(1)}\n=2\n\n${code(1)}`));
  await page.getByRole('button', { name: 'Add the purchase' }).click();
  const summary = page.getByRole('alert');
  await expect(summary.getByText('Row 3: a code must not begin with')).toBeVisible();
  await expect(summary.getByText('Row 5: this code is in row 2 already')).toBeVisible();
  await look(page, 'stock-new-purchase', /Add a purchase/);
  await page.getByLabel('Codes (optional)').setInputFiles(asFile(`code\n${code(1)}\n${code(2)}\n${code(3)}`));
  await page.getByRole('button', { name: 'Add the purchase' }).click();
  await expect(summary.getByText('The notice date must be the last day')).toBeVisible();
  await date(page, 'Notice date (optional)', ['1', '12', '2098']);
  await page.getByRole('button', { name: 'Add the purchase' }).click();

  await look(page, 'stock-pool', `Pool ${mark}`);
  await page.getByRole('link', { name: `R-${mark}` }).click();
  await look(page, 'stock-purchase', `Order R-${mark}`);

  await page.getByRole('link', { name: 'Take licences out' }).click();
  await page.getByLabel('How many licences fewer?').fill('4');
  await page.getByLabel('Why?').fill('One never came');
  await page.getByRole('button', { name: 'Take the licences out' }).click();
  await expect(summary.getByText('3 free, 0 held, 0 used up, 0 expired')).toBeVisible();
  await look(page, 'stock-shrink', /Take licences out/);
  await page.getByLabel('How many licences fewer?').fill('1');
  await page.getByRole('button', { name: 'Take the licences out' }).click();
  await expect(page.getByText(/The licences are taken out. 2 left in the pool as at/)).toBeVisible();
  await page.getByRole('link', { name: 'Correct a price' }).click();
  await page.getByLabel('Why?').fill('Typed wrong');
  await page.getByLabel('Price paid for the whole order from now on (optional)').fill('160');
  await page.getByRole('button', { name: 'Enter the correction' }).click();
  await expect(page.getByText('Price corrected')).toBeVisible();
  await look(page, 'stock-book', `Order R-${mark}`);

  await page.getByRole('link', { name: 'See its licences one by one' }).click();
  await look(page, 'stock-seats', 'Licences of the order');
  await page.getByRole('link', { name: 'Show the code of number 1' }).click();
  await page.getByRole('button', { name: 'Show the code' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.getByLabel('We check the stock').check();
  await page.getByRole('button', { name: 'Show the code' }).click();
  await expect(page.getByText(code(1))).toBeVisible();
  await look(page, 'stock-code', 'Show a licence code');
});

test('an administrator closes a pool and opens it again by keyboard', async ({ page }) => {
  const mark = crypto.randomUUID().slice(0, 8);
  await signIn(page, anAdministrator(4), '/admin');
  await openPool(page, `Pool ${mark}`);
  await page.getByRole('link', { name: 'Close the pool' }).press('Enter');
  await page.getByRole('button', { name: 'Close the pool' }).press('Enter');
  await expect(page.getByText('There is a problem')).toBeVisible();
  await look(page, 'stock-close', /Close the pool/);
  await page.getByLabel('Why is it closed?').fill('The contract is over.');
  await page.getByRole('button', { name: 'Close the pool' }).press('Enter');
  await expect(page.getByText(/This pool was closed on .* The contract is over\./)).toBeVisible();
  await look(page, 'stock-closed', `Pool ${mark}`);
  await page.getByRole('button', { name: 'Open it again' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Add a purchase' })).toBeVisible();
});
