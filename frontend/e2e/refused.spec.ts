import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { signedIn } from './applications';
import { answerWhatIsNeeded, arrive, begin, heading, look } from './applying';
import { elsewhere, expect, inspect, test } from './fixtures';
import { anEditor, signIn, somebodyNew } from './people';

test.describe.configure({ timeout: 120_000 });

const somebodyAt = (domain: string) => `split-${randomUUID().slice(0, 8)}@${domain}`;

/** A course of the library that an editor can retire. */
async function ownCourse(request: APIRequestContext, editor: string) {
  const headers = await signedIn(request, editor);
  const send = async (path: string, data: object, etag?: string) => {
    const answer = await request.post(`/api/v1/courses${path}`, {
      data,
      headers: { ...headers, 'Idempotency-Key': randomUUID(), ...(etag && { 'If-Match': etag }) },
    });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return { slug: ((await answer.json()) as { slug: string }).slug, etag: answer.headers()['etag'] };
  };
  const name = randomUUID().slice(0, 8);
  const created = await send('', {
    title: `Short lived ${name}`,
    platform: 'FutureLearn',
    awardingPartner: 'A university',
    url: `https://www.futurelearn.com/courses/short-lived-${name}`,
    hours: 4,
    level: 'introductory',
    format: 'self-paced',
    costClass: 'funded',
    certificate: 'free',
    topics: ['content'],
    summary: 'A course that is soon gone.',
  });
  const published = await send(`/${created.slug}/publication`, {}, created.etag);
  return {
    slug: created.slug,
    retire: () => send(`/${created.slug}/retirement`, {}, published.etag),
  };
}

test('who works where a council was split is asked which of the new ones', async ({ page }) => {
  await signIn(page, somebodyAt('cumbria.gov.uk'), '/account', async () => {
    await page.getByLabel('Your full name').fill('Spl It');
    const sentence = /^Cumbria was replaced by more than one council: .+ Choose yours\.$/;
    await expect(page.getByText(sentence)).toBeVisible();
    await inspect(page, 'split-council');
    await page.getByLabel('Westmorland and Furness').check();
    await page.getByRole('button', { name: 'Continue' }).click();
  });
  await page.goto('/account/details');
  await expect(page.getByLabel('Westmorland and Furness')).toBeChecked();
});

test('a team has six people: a seventh address is refused, and what was typed stays', async ({ page }) => {
  const id = await begin(page, somebodyNew('six'), 'Six People');
  await page.goto(`/apply/${id}/team`);
  const colleagues = Array.from({ length: 6 }, (_, n) => somebodyNew(`mate${n}`));
  const field = page.getByLabel('Work e-mail addresses');
  await field.fill(colleagues.join('\n'));
  await page.getByRole('button', { name: 'Send invitations' }).click();
  await expect(page.getByRole('link', { name: /^A team has at most 6 people, you included/ })).toBeVisible();
  await expect(field).toHaveValue(colleagues.join('\n'));
  await inspect(page, 'team-seventh');
  await field.fill(colleagues.slice(1).join('\n'));
  await page.getByRole('button', { name: 'Send invitations' }).click();
  await expect(page.getByText('Invited', { exact: true })).toHaveCount(5);
  await expect(field).toBeHidden();
  await inspect(page, 'team-full');
});

test('a course that is retired meanwhile is said, and another one can be chosen', async ({ page }) => {
  const { slug, retire } = await ownCourse(page.request, anEditor(11));
  await page.context().clearCookies();
  const id = await begin(page, somebodyNew('retired'), 'Ret Ired', slug);
  await answerWhatIsNeeded(page, id);
  await retire();
  await page.getByRole('button', { name: 'Send application' }).click();
  const sentence = /no longer offered/;
  await expect(page.getByText(sentence).first()).toBeVisible();
  await inspect(page, 'retired-at-check');
  await page.reload();
  await look(page, 'retired-after-reload', 'Check your answers');
  await page.getByRole('link', { name: sentence }).first().click();
  await heading(page, 'Which course do you want?');
  await page.getByLabel('Another course in our library').check();
  await page.getByLabel('Search courses we pay for').fill('content design');
  await page.getByRole('radio', { name: 'Introduction to Content Design' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await heading(page, 'Check your answers');
  await expect(page.getByText('Residents phone us about our form.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Send application' }).click();
  await look(page, 'retired-sent', 'Application sent');
});

test('somebody else’s draft is nothing that can be found', async ({ page, browser }) => {
  const id = await begin(page, somebodyNew('owner'), 'Ow Ner');
  await elsewhere(browser, async (other) => {
    await arrive(other, somebodyNew('other'), 'Oth Er', `/apply/${id}/problem`);
    await look(other, 'draft-of-another', 'Page not found');
    await other.goto(`/account/applications/${id}`);
    await look(other, 'application-of-another', 'Page not found');
  });
});

test('what was withdrawn on another device cannot be written on, and that is said', async ({ page }) => {
  const id = await begin(page, somebodyNew('final'), 'Fin Al');
  const device = await page.context().newPage();
  await withdraw(device, id);
  // What is typed is saved by itself: the refusal comes without a button.
  await page.getByLabel('Describe it in your own words').fill('Written too late.');
  await heading(page, 'Your application can no longer be changed');
  await expect(page.getByText('Written too late.')).toBeVisible();
  await inspect(page, 'written-too-late');
});

async function withdraw(page: Page, id: string): Promise<void> {
  await page.goto(`/account/applications/${id}`);
  await page.getByRole('link', { name: 'Withdraw this application' }).click();
  await page.getByRole('button', { name: 'Withdraw application' }).click();
  await heading(page, /Content Design/);
}
