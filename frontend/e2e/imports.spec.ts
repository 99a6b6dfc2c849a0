import { expect, inspect, test } from './fixtures';
import { anEditor, signIn } from './people';

const header =
  'id,title,platform,awarding_partner,url,hours,weeks,level,format,cost_class,certificate,topics,languages,access_features,summary,our_notes';

/** A file of its own for each run: one new course, one that is refused. */
const file = () => {
  const name = crypto.randomUUID();
  const rest = 'self-paced,free,none,tech,en,,You will be able to do it.,x';
  return [
    header,
    `E-${name.slice(0, 13)},=Title ${name},OpenLearn,The Open University,https://example.org/${name},2,,introductory,${rest}`,
    `E-${name.slice(9, 18)},Other ${name},OpenLearn,The Open University,https://example.org/b${name},x,,expert,${rest}`,
  ].join('\n');
};

const asFile = (text: string) => ({ name: 'courses.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('an editor imports a file by keyboard, seeing every change first', async ({ page }) => {
  await signIn(page, anEditor(12), '/admin');
  await page.getByRole('main').getByRole('link', { name: 'Import and export' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import and export' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'imports');

  await page.getByRole('link', { name: 'Import a file' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Import a file' })).toBeVisible();
  await page.getByRole('button', { name: 'Send and check' }).press('Enter');
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'import-new-errors');
  await page.getByLabel('Courses', { exact: true }).press('Space');
  await page.locator('summary', { hasText: 'Columns of “Courses”' }).press('Enter');
  await expect(page.getByRole('rowheader', { name: 'cost_class' })).toBeVisible();
  await inspect(page, 'import-new');

  await page.getByLabel('The file').setInputFiles(asFile('id;title\n1;2\n'));
  await page.getByRole('button', { name: 'Send and check' }).press('Enter');
  await expect(page.getByRole('alert').getByText(/separated by semicolons/)).toBeVisible();

  await page.getByLabel('The file').setInputFiles(asFile(file()));
  await page.getByRole('button', { name: 'Send and check' }).press('Enter');
  await expect(page.getByText('Waiting for you')).toBeVisible();
  await expect(page.getByText('our_notes')).toBeVisible();
  await expect(page.getByText('Enter a number, such as 1.5')).toBeVisible();
  await inspect(page, 'import-preview');

  await page.getByRole('navigation', { name: 'Outcome' }).getByRole('link', { name: /^New/ }).press('Enter');
  await page.locator('summary', { hasText: 'What it says' }).press('Enter');
  await expect(page.getByText(/^=Title/)).toBeVisible();
  await expect(page.getByText('Enter a number, such as 1.5')).toBeHidden();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download these rows' }).press('Enter');
  expect((await download).suggestedFilename()).toBe('import-new.csv');

  await page.getByRole('button', { name: 'Import 1 row' }).press('Enter');
  await expect(page.getByText('Imported', { exact: true }).first()).toBeVisible();
  await inspect(page, 'import-done');

  await page.goto('/admin/imports/01a210ea-1fe4-7000-9213-3eb0ea905232');
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  await inspect(page, 'import-missing');
});
