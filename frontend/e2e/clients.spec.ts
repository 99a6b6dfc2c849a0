import { elsewhere, expect, inspect, test } from './fixtures';
import { anAdministrator, aCouncilLead, signIn } from './people';

test('a council lead registers a system, which works once an administrator approved it', async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, aCouncilLead(2), '/council');
  await page.getByRole('link', { name: 'Systems of your council that use our API' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Partner clients' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'council-clients');
  await page.getByRole('link', { name: 'Register a system' }).click();
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'council-new-client');
  const name = `Learning platform ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel('What is it?').fill(name);
  await page.getByLabel('Read applications of its council').check();
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'System registered' })).toBeVisible();
  await inspect(page, 'council-client-registered');
  const [clientId = '', secret = ''] = await page.locator('dd code').allInnerTexts();
  const token = () =>
    page.request.post('/oauth2/token', {
      headers: { Authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` },
      form: { grant_type: 'client_credentials' },
    });
  expect((await token()).status()).toBe(400);

  await page.getByRole('link', { name: 'See the system' }).click();
  await expect(page.getByText('Waiting for approval')).toBeVisible();
  await inspect(page, 'council-client');
  const id = page.url().split('/').at(-1) ?? '';
  await elsewhere(browser, async (administrator) => {
    await signIn(administrator, anAdministrator(11), `/admin/clients/${id}`);
    await administrator.getByRole('button', { name: 'Approve' }).click();
    await expect(administrator.getByText('Active')).toBeVisible();
    await inspect(administrator, 'team-client-approved');
  });
  expect((await token()).status()).toBe(200);

  await page.reload();
  await page.getByRole('button', { name: /^Revoke the secret/ }).click();
  await expect(page.getByText('It has no secret that works')).toBeVisible();
  expect((await token()).status()).toBe(401);
});
