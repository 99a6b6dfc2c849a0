import { look } from './applying';
import { expect, inspect, test } from './fixtures';

test('a line manager answers by the link in the message', async ({ page }) => {
  const token = `demonstration-manager-${test.info().project.name === 'phone' ? 2 : 1}`;
  await page.goto('/manager');
  await look(page, 'manager-no-link', 'Open the link from the message again');
  await page.goto('/manager#t=never-given');
  await look(page, 'manager-wrong-link', 'A question to a line manager');

  await page.goto(`/manager#t=${token}`);
  await look(page, 'manager', /^Do you agree that .+ takes a course\?$/);
  expect(page.url()).not.toContain(token);
  await page.getByRole('button', { name: 'Send answer' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'manager-error');
  await page.getByLabel('Yes, they can take it in working time').check();
  await page.getByLabel('Anything to add? (optional)').fill('Good idea.');
  await page.getByRole('button', { name: 'Send answer' }).click();
  await look(page, 'manager-thanks', 'Thank you');
  await page.goto('/');
  await page.goto(`/manager#t=${token}`);
  await look(page, 'manager-again', 'Thank you');
  await page.goto('/');
  await page.goto('/manager#t=demonstration-manager-4');
  await look(page, 'manager-too-late', 'The time to answer is over');
});
