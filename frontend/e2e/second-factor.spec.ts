import { expect, inspect, test } from './fixtures';
import { anAdministrator, codeOf, signIn, somebodyNew } from './people';

test('somebody who joins the team sets up an app; who lets them in confirms that it is they', async ({
  page,
  browser,
}) => {
  test.slow();
  const email = somebodyNew('joins');
  const administrator = anAdministrator(8);
  const { baseURL, viewport = null } = test.info().project.use;
  const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport });
  const joins = await context.newPage();
  await signIn(joins, email, '/account', async () => {
    await joins.getByLabel('Your full name').fill('Jo Joins');
    await joins.getByRole('button', { name: 'Continue' }).click();
  });

  await signIn(page, administrator, `/admin/users?q=${email}`);
  await page.getByRole('link', { name: email }).click();
  await page.getByLabel('Reviewer').check();
  // As it is ten minutes later: the first answer is the refusal of then.
  let refused = false;
  await page.route('**/api/v1/users/*/roles', async (route) => {
    if (refused) return route.continue();
    refused = true;
    return route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      json: { type: '/problems/step-up', title: 'Confirm that it is you', status: 403 },
    });
  });
  await page.getByRole('button', { name: 'Save roles' }).click();
  await expect(page.getByRole('heading', { name: 'Confirm that it is you' })).toBeVisible();
  await inspect(page, 'step-up');
  await page.getByLabel('Code', { exact: true }).fill(await codeOf(page.request, administrator));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Jo Joins: Reviewer')).toBeVisible();

  await joins.goto('/admin/applications');
  await expect(joins.getByRole('heading', { name: 'Set up your second factor' })).toBeVisible();
  await inspect(joins, 'second-factor-start');
  await joins.getByRole('button', { name: 'Start' }).click();
  await expect(joins.getByRole('img', { name: 'QR code with the key' })).toBeVisible();
  await inspect(joins, 'second-factor-scan');
  await joins.getByLabel('Code', { exact: true }).fill('000000');
  await joins.getByRole('button', { name: 'Continue' }).click();
  await expect(joins.getByRole('link', { name: /You can try 4 more times/ })).toBeVisible();
  await joins.getByLabel('Code', { exact: true }).fill(await codeOf(joins.request, email));
  await joins.getByRole('button', { name: 'Continue' }).click();
  await expect(joins.getByRole('listitem').filter({ hasText: /^[A-Z2-7]{4}-/ })).toHaveCount(10);
  await inspect(joins, 'second-factor-codes');
  await joins.getByRole('button', { name: 'I have kept them' }).click();
  await expect(joins.getByRole('heading', { level: 1, name: 'Applications' })).toBeVisible();
  await context.close();
});
