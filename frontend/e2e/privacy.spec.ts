import { expect, inspect, test } from './fixtures';
import { anAdministrator, anEditor, signIn, somebodyNew } from './people';

test('somebody looks at their data, takes it away and has themselves erased', async ({ page }) => {
  const email = somebodyNew('leaving');
  await signIn(page, email, '/account/data', async () => {
    await page.getByLabel('Your full name').fill('Robin Leaver');
    await page.keyboard.press('Enter');
  });
  await expect(page.getByRole('heading', { level: 1, name: 'My data' })).toBeVisible();
  await inspect(page, 'my-data');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download my data' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('my-data.json');
  const stream = await file.createReadStream();
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  expect(Buffer.concat(pieces).toString()).toContain('Robin Leaver');

  await page.getByRole('link', { name: 'See what goes and what stays' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Erase who I am' })).toBeVisible();
  await inspect(page, 'erase-me');
  await page.getByRole('button', { name: 'Erase who I am' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.getByLabel(/^Your e-mail address/).fill(email);
  await page.getByRole('button', { name: 'Erase who I am' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You are erased' })).toBeVisible();
  await inspect(page, 'erased');
  await page.goto('/account/data');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

test('an administrator sees how long everything is kept, and what can be done for somebody', async ({
  page,
}) => {
  await signIn(page, anAdministrator(14), '/admin/retention');
  await expect(page.getByText('24 hours after they ended')).toBeVisible();
  await inspect(page, 'retention');

  await page.goto(`/admin/users?q=${anEditor(14)}`);
  await page.getByRole('link', { name: anEditor(14) }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download what we keep about them' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('their-data.json');
  await page.getByRole('link', { name: 'Erase this person' }).click();
  await page.getByRole('button', { name: /^Erase / }).click();
  await expect(page.getByRole('link', { name: 'Choose why they are erased' })).toBeVisible();
  await inspect(page, 'erase-user');
});
