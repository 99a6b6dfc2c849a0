import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { applications, signedIn } from './applications';
import { elsewhere, expect, inspect, test } from './fixtures';
import { aReviewer, signIn } from './people';

const ADMINISTRATOR = 'administrator-8@team.example';

/** Makes settings that count from today on, like those before but for this. */
async function refusalsBy(request: APIRequestContext, headers: Record<string, string>, two: boolean) {
  const before = await request.get('/api/v1/settings', { headers });
  const { inForce, version } = (await before.json()) as { inForce: { settings: object }; version: number };
  const answer = await request.post('/api/v1/settings/versions', {
    headers: { ...headers, 'Idempotency-Key': randomUUID(), 'If-Match': `"${version}"` },
    data: {
      ...inForce.settings,
      version: undefined,
      fourEyesForRefusals: two,
      startsOn: new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' }),
      reason: 'To see two reviewers at work.',
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test.afterAll(async ({ request }) => {
  await refusalsBy(request, await signedIn(request, ADMINISTRATOR), false);
});

test('a refusal that one reviewer proposes is confirmed by another, on a phone', async ({
  page,
  browser,
}) => {
  test.slow();
  await refusalsBy(page.request, await signedIn(page.request, ADMINISTRATOR), true);
  const words = await applications(page.request, 2);
  await page.context().clearCookies();
  await signIn(page, aReviewer(1), `/admin/applications?q=${words}`);
  await page.getByRole('button', { name: 'Claim the next case' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^Application LO-/);
  const proposed = await title.textContent();
  const address = new URL(page.url()).pathname;
  await page.getByLabel('Decline').check();
  await page.locator('input[name="reasonCode"]').first().check();
  await page.getByLabel('Your own words (optional)').fill('A free course teaches the same.');
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByRole('button', { name: 'Propose to a second reviewer' }).click();
  await expect(page.getByText(/: proposed to a second reviewer$/)).toBeVisible();
  await expect(title).not.toHaveText(proposed ?? '');
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Waits for a second reviewer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Confirm and send' })).toBeHidden();
  await expect(page.getByText('Return it to the queue')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'case-proposed');

  const phone = { width: 320, height: 640 };
  await elsewhere(
    browser,
    async (second) => {
      await signIn(second, aReviewer(2), address);
      await expect(second.getByText('A free course teaches the same.').first()).toBeVisible();
      await second.waitForLoadState('networkidle');
      await inspect(second, 'case-to-confirm');
      await second.getByRole('button', { name: 'Confirm and send' }).click();
      await expect(second.getByText(/: declined$/)).toBeVisible();
      await second.goto(address);
      await expect(second.getByRole('heading', { name: 'Declined', exact: true })).toBeVisible();
      await inspect(second, 'case-confirmed');
    },
    phone,
  );
});
