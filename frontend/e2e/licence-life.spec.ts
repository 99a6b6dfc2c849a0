import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { signedIn } from './applications';
import { elsewhere, expect, inspect, test } from './fixtures';
import { aReviewer, signIn } from './people';

interface Licence {
  email: string;
  id: string;
}

const answers = {
  problem: 'Residents phone us because our form is unclear.',
  motivators: ['solve-now'],
  constraints: ['little-time'],
  confidenceBefore: 2,
  declared: true,
};

/** Somebody new, with a licence that this reviewer gave them. */
async function licensed(request: APIRequestContext, reviewer: string): Promise<Licence> {
  const email = `life-${randomUUID().slice(0, 8)}@york.gov.uk`;
  const learner = await signedIn(request, email);
  const send = async (headers: object, method: string, path: string, data: object, etag?: string) => {
    const answer = await request.fetch(`/api/v1/${path}`, {
      method,
      data,
      headers: { ...headers, 'Idempotency-Key': randomUUID(), ...(etag && { 'If-Match': etag }) },
    });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return { id: ((await answer.json()) as { id: string }).id, etag: answer.headers()['etag'] };
  };
  const { id, etag } = await send(learner, 'POST', 'applications', {
    courseSlug: 'introduction-to-content-design',
  });
  const answered = await send(learner, 'PATCH', `applications/${id}`, answers, etag);
  const sent = await send(learner, 'POST', `applications/${id}/submission`, {}, answered.etag);
  const desk = await signedIn(request, reviewer);
  await send(desk, 'POST', `applications/${id}/approval`, {}, sent.etag);
  const own = await request.get('/api/v1/allocations', { headers: learner });
  const { items } = (await own.json()) as { items: { id: string }[] };
  return { email, id: items[0]?.id ?? 'no licence' };
}

async function introduce(page: Page) {
  await page.getByLabel('Your full name').fill('Lee Learner');
  await page.keyboard.press('Enter');
}

const day = (label: string, page: Page) => page.getByRole('group', { name: label });

async function fillDay(page: Page, label: string, ahead: number) {
  const date = new Date(Date.now() + ahead * 86_400_000);
  await day(label, page).getByLabel('Day').fill(String(date.getUTCDate()));
  await day(label, page)
    .getByLabel('Month')
    .fill(String(date.getUTCMonth() + 1));
  await day(label, page).getByLabel('Year').fill(String(date.getUTCFullYear()));
}

test('a licence waits while its holder is on leave', async ({ page }) => {
  test.slow();
  const { email, id } = await licensed(page.request, aReviewer(13));
  await page.context().clearCookies();
  await signIn(page, email, `/account/licences/${id}`, () => introduce(page));
  await page.getByRole('link', { name: 'Put the licence on hold' }).click();
  await page.getByRole('button', { name: 'Put the licence on hold' }).click();
  await expect(page.getByRole('link', { name: 'Enter the first day of the leave' })).toBeVisible();
  await inspect(page, 'life-leave-errors');
  await fillDay(page, 'First day of the leave', 1);
  await fillDay(page, 'Last day of the leave', 10);
  await page.getByRole('button', { name: 'Put the licence on hold' }).click();
  await expect(page.getByText(/^The licence waits for you from/)).toBeVisible();
  await inspect(page, 'life-on-leave');
  await page.getByRole('button', { name: 'I am not on leave' }).click();
  await expect(page.getByText(/^The licence waits for you from/)).toBeHidden();
});

test('a licence is to be taken back, its holder answers, and keeps it', async ({ page, browser }) => {
  test.slow();
  const reviewer = aReviewer(14);
  const { email, id } = await licensed(page.request, reviewer);
  await page.context().clearCookies();
  await signIn(page, reviewer, `/admin/allocations/${id}`);
  await inspect(page, 'life-licence');

  await page.getByRole('link', { name: 'Record that the learner has started' }).click();
  await page.getByRole('button', { name: 'Record the start' }).click();
  await expect(page.getByRole('link', { name: 'Enter how you know' })).toBeVisible();
  await inspect(page, 'life-start-errors');
  await page.getByLabel('How do we know?').fill('Told us by telephone.');
  await page.getByRole('button', { name: 'Record the start' }).click();
  await expect(page.getByText('You recorded a start')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Told us by telephone.' })).toBeVisible();

  await page.getByRole('link', { name: 'Give notice that we take it back' }).click();
  await page.getByRole('button', { name: 'Give notice' }).click();
  await expect(page.getByRole('link', { name: 'Choose a reason' })).toBeVisible();
  await inspect(page, 'life-notice-errors');
  await page.getByRole('radio', { name: 'No progress for a long time' }).check();
  await page.getByLabel('What do we know?').fill('No step since May.');
  await page.getByLabel('How much is done, in per cent').fill('20');
  await page.getByRole('button', { name: 'Give notice' }).click();
  await expect(page.getByText('You gave notice')).toBeVisible();
  await inspect(page, 'life-notice-given');

  await elsewhere(browser, (learner) => answer(learner, email, id));
  await page.goto('/admin/allocations?notice=ANSWERED');
  await inspect(page, 'life-answered-list');
  await page.goto(`/admin/allocations/${id}`);
  await expect(page.getByText('I was ill, and go on next week.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Take the licence back' }).click();
  await inspect(page, 'life-take-back');
  await page.goBack();
  await page.getByRole('link', { name: 'Let the learner keep it' }).click();
  await page.getByLabel('What do you want to tell them?').fill('Get well soon.');
  await page.getByRole('button', { name: 'Withdraw the notice' }).click();
  await expect(page.getByText('The learner keeps the licence', { exact: true })).toBeVisible();
  await inspect(page, 'life-kept');
});

async function answer(page: Page, email: string, id: string) {
  await signIn(page, email, `/account/licences/${id}`, () => introduce(page));
  await expect(page.getByRole('heading', { name: 'We mean to take this licence back' })).toBeVisible();
  await inspect(page, 'life-notice');
  await page.getByRole('link', { name: 'Answer', exact: true }).click();
  await page.getByLabel('Your answer').fill('I was ill, and go on next week.');
  await inspect(page, 'life-answer');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Nothing happens until we have decided.')).toBeVisible();
}
