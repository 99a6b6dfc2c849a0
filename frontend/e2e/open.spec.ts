import { execFileSync } from 'node:child_process';
import type { Locator } from '@playwright/test';
import { expect, inspect, test } from './fixtures';

const sandbox = 'leeds-demonstration:lo_demonstration-only-demonstration-only-0000000';

const run = (command: string) =>
  execFileSync('sh', ['-c', `${command} --silent --fail-with-body`], { encoding: 'utf8' });

/** What a shell answers to commands of a page, pasted as they are. */
async function pasted(commands: Locator): Promise<string[]> {
  const texts = await commands.allInnerTexts();
  return texts.filter((command) => !/CLIENT_ID|ACCESS_TOKEN/.test(command)).map(run);
}

/** What the development server's own system is answered to the commands that need a token. */
async function pastedBySandbox(commands: Locator): Promise<string[]> {
  const texts = await commands.allInnerTexts();
  const asked = texts.find((command) => command.includes('CLIENT_ID:CLIENT_SECRET')) ?? '';
  const { access_token: token } = JSON.parse(run(asked.replace('CLIENT_ID:CLIENT_SECRET', sandbox))) as {
    access_token: string;
  };
  return texts
    .filter((command) => command.includes('ACCESS_TOKEN') && !/(INVITATION|APPLICATION)_ID/.test(command))
    .map((command) => run(command.replace('ACCESS_TOKEN', token)));
}

test('the impact is public, explained and can be downloaded', async ({ page }) => {
  // The longest page there is, looked at twice.
  test.slow();
  await page.goto('/impact');
  await expect(page.getByText(/as at/)).toBeVisible();
  await expect(page.getByRole('figure', { name: 'What became of applications' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'impact');

  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: 'Download the numbers (CSV) of What became of applications' })
    .click();
  expect((await download).suggestedFilename()).toBe('funnel.csv');
  await page.getByText('Why some numbers are not shown').click();
  await page.getByText('Show the numbers').first().click();
  await page.getByText(/^Show all \d+ figures/).click();
  await expect(page.getByRole('table', { name: 'Figures' })).toBeVisible();
  await page.getByLabel('Name of the council').fill('leeds');
  await expect(page.getByRole('link', { name: 'What the offer did for Leeds' })).toBeVisible();
  await inspect(page, 'impact-opened');

  const figures = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download every figure (CSV)' }).click();
  expect((await figures).suggestedFilename()).toBe('learning-offer-figures.csv');
});

test('what the offer did for one council is public in fives, for programs too', async ({ page }) => {
  await page.goto('/impact');
  await page.getByLabel('Name of the council').fill('leeds');
  await page.getByRole('link', { name: 'What the offer did for Leeds' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What the offer did for Leeds' })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'From application to completion' })).toBeVisible();
  await expect(page.getByRole('term').filter({ hasText: 'Courses completed' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'impact-council');
  for (const link of await page.getByRole('main').locator('a[href^="/api/"]').all()) {
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status(), answer.url()).toBe(200);
  }
  await page.goto('/impact/councils/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the API is explained, down to each type of problem', async ({ page }) => {
  await page.goto('/developers');
  await expect(page.getByRole('heading', { name: 'Quick start' })).toBeVisible();
  await inspect(page, 'developers');
  const answers = await pasted(page.getByRole('region', { name: /^Command/ }));
  expect(answers).toHaveLength(4);
  for (const answer of answers) expect(JSON.parse(answer)).toBeInstanceOf(Object);
  const ofSandbox = await pastedBySandbox(page.getByRole('region', { name: /^Command/ }));
  expect(
    ofSandbox
      .filter((answer) => answer.includes('"sent":true'))
      .join()
      .match(/"sent":true/g),
  ).toHaveLength(10);
  await page.getByRole('link', { name: 'stale' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Somebody changed this before you' }),
  ).toBeFocused();
  await inspect(page, 'problem');
  await page.goto('/problems/no-such-type');
  await expect(page.getByRole('heading', { level: 1, name: 'We know of no such problem' })).toBeVisible();
});

test('the reference has each call with an example that works as pasted', async ({ page }) => {
  await page.goto('/developers');
  await page.getByRole('link', { name: 'reference', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reference of the API' })).toBeFocused();
  await page.getByLabel('Search addresses, words and scopes').fill('eligibility');
  await page.getByRole('button', { name: 'Search' }).click();
  const check = page.getByRole('region', { name: 'POST /api/v1/eligibility', exact: true });
  await check.getByText('What is sent and answered').click();
  await expect(check.getByText('courseSlug', { exact: true })).toBeVisible();
  await inspect(page, 'reference');
  expect(await pasted(check.getByRole('region', { name: /^Command/ }))).toEqual([
    expect.stringContaining('"code":"AUTHORITY_KNOWN"'),
  ]);

  await page.goto('/developers/reference#AllocationResource_complete');
  const completion = page.getByRole('region', {
    name: 'POST /api/v1/allocations/{id}/completion',
    exact: true,
  });
  await expect(completion).toBeInViewport();
  await expect(
    completion.getByText('Scope for systems: allocations:read and allocations:write.'),
  ).toBeVisible();
  await expect(completion.getByText(/Record 4711/).first()).toBeVisible();
});

test('the contract is where the page says', async ({ page }) => {
  await page.goto('/developers');
  const contract = await page.getByRole('link', { name: 'openapi.yaml' }).getAttribute('href');
  const answer = await page.request.get(contract ?? '');
  expect(await answer.text()).toContain('openapi: 3.1');
});
