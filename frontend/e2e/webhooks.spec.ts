import { look } from './applying';
import { expect, inspect, test } from './fixtures';
import { aCouncilLead, signIn } from './people';

test('a council lead connects a system, tries it and removes it', async ({ page }) => {
  test.setTimeout(180_000);
  const address = `https://hooks-${crypto.randomUUID().slice(0, 8)}.leeds.invalid/learning`;
  await signIn(page, aCouncilLead(5), '/council');
  await page.getByRole('link', { name: 'Connect your systems' }).click();
  await look(page, 'webhooks', 'Connect your systems');
  await page.getByRole('link', { name: 'Add a webhook' }).click();
  await page.getByLabel('Address of your system').fill('https://10.0.0.1/');
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  const problems = page.getByRole('alert');
  await expect(problems).toContainText('Choose at least one kind of change');
  await expect(problems).toContainText('Enter another address');
  await inspect(page, 'webhook-wrong');
  await page.getByLabel('Address of your system').fill(address);
  await page.getByLabel('What is it for? (optional)').fill('Puts completions into our learning platform');
  await page.getByLabel('Licence completed').check();
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  await look(page, 'webhook-added', 'Webhook added');
  await expect(page.getByText(/^whsec_/).first()).toBeVisible();

  await page.getByRole('link', { name: 'Send a test to it' }).click();
  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect(page.getByText(/A test is on its way/)).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('There is no machine of that name.')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await look(page, 'webhook', 'Webhook');
  await page.getByRole('button', { name: 'Make a new secret' }).click();
  await expect(page.getByText(/^whsec_/).first()).toBeVisible();
  await inspect(page, 'webhook-new-secret');
  await page.getByRole('link', { name: 'Change it' }).click();
  await look(page, 'webhook-change', 'Change a webhook');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The webhook is changed.')).toBeVisible();
  await look(page, 'webhooks-some', 'Connect your systems');
  await page.getByRole('link', { name: address }).click();
  await page.getByRole('link', { name: 'Remove it' }).click();
  await look(page, 'webhook-remove', 'Remove a webhook');
  await page.getByRole('button', { name: 'Remove the webhook' }).click();
  await expect(page.getByText('The webhook is removed.')).toBeVisible();
  await expect(page.getByText(address)).toBeHidden();
});
