import type { Browser, Page } from '@playwright/test';
import { expect, inspect, test } from './fixtures';
import { aReviewer, signIn } from './people';

const course = 'introduction-to-content-design';
const partner = 'leeds-demonstration:lo_demonstration-only-demonstration-only-0000000';

test('a need becomes a licence, and the licence a number', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const email = `chain-${crypto.randomUUID().slice(0, 8)}@leeds.gov.uk`;
  const figures = await (await browser.newContext()).newPage();
  await signIn(figures, aReviewer(16), '/admin/metrics/completions');
  const before = await completions(figures);

  await findTheCourse(page);
  await checkWhoCanGetIt(page, email);
  const reference = await apply(page, email);
  await as(browser, (desk) => approve(desk, reference));
  await learn(page);
  // Facts are counted every two seconds.
  await expect
    .poll(() => completions(figures), { message: 'completed courses in the figures' })
    .toBe(before + 1);
  await seenByItsCouncilOnly(page, reference);
});

async function findTheCourse(page: Page) {
  await page.goto('/');
  await inspect(page, 'chain-home');
  await page.goto('/library?q=content+design');
  await page.getByRole('link', { name: 'Introduction to Content Design' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Introduction to Content Design' })).toBeVisible();
  await inspect(page, 'chain-course');
}

async function checkWhoCanGetIt(page: Page, email: string) {
  await page.goto(`/check?course=${course}`);
  await page.getByLabel(/e-mail/).fill(email);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yes, you could get this' })).toBeVisible();
  await inspect(page, 'chain-check');
}

async function apply(page: Page, email: string): Promise<string> {
  await signIn(page, email, `/apply?course=${course}`, async () => {
    await page.getByLabel('Your full name').fill('Chris Chain');
    await page.keyboard.press('Enter');
  });
  await page.getByRole('button', { name: 'Start now' }).click();
  await answer(page, 'What do you want to solve?', () =>
    page.getByLabel('Describe it in your own words').fill('Residents phone us because our form is unclear.'),
  );
  await answer(page, 'Why now?', () => page.getByRole('checkbox').first().check());
  await answer(page, 'What makes it hard to learn?', () => page.getByRole('checkbox').first().check());
  await answer(page, 'How confident are you now?', () => page.getByRole('radio').nth(1).check());
  await answer(page, 'How will you use what you learn?', () =>
    page.getByLabel('What will you do with it?').fill('Rewrite the form with two colleagues.'),
  );
  await answer(page, 'Is there support you would like?', () => Promise.resolve());
  await answer(page, 'Before you send it', () => page.getByRole('checkbox').check());
  await step(page, 'Check your answers');
  await page.getByRole('button', { name: 'Send application' }).click();
  await step(page, 'Application sent');
  return /LO-\w{4}-\w{4}/.exec(await page.getByRole('main').innerText())?.[0] ?? 'no reference';
}

async function approve(desk: Page, reference: string) {
  await signIn(desk, aReviewer(18), '/admin/applications');
  await desk.goto(`/admin/applications?status=SUBMITTED&q=${reference}`);
  await desk.getByRole('link', { name: reference }).click();
  await inspect(desk, 'chain-case');
  await desk.getByRole('radio', { name: 'Approve' }).check();
  await desk.getByRole('button', { name: 'See the message' }).click();
  await expect(desk.getByRole('heading', { name: 'The applicant will read this' })).toBeFocused();
  await inspect(desk, 'chain-message');
  await desk.getByRole('button', { name: 'Approve and send' }).click();
  await expect(desk.getByText(/approved/i).first()).toBeVisible();
}

async function learn(page: Page) {
  await page.goto('/account');
  await inspect(page, 'chain-account');
  await page.locator('a[href^="/account/licences/"]').first().click();
  await page.getByRole('button', { name: /code/i }).click();
  await expect(page.getByText(/^FL-/)).toBeVisible();
  await inspect(page, 'chain-licence');
  await page.getByRole('button', { name: 'I have started the course' }).click();
  await page.getByRole('link', { name: 'I have finished the course' }).click();
  await page.getByRole('button', { name: 'Yes, I have finished' }).click();
  await step(page, 'How did it go?');
  await page.getByRole('group', { name: 'How confident are you now?' }).getByRole('radio').nth(3).check();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByRole('radio', { name: '9', exact: true }).check();
  await inspect(page, 'chain-feedback');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText(/thank/i).first()).toBeVisible();
}

/** The fourth person is a system: it sees its own council's application, and no other council's. */
async function seenByItsCouncilOnly(page: Page, reference: string) {
  const token = await page.request.post('/oauth2/token', {
    headers: { Authorization: `Basic ${Buffer.from(partner).toString('base64')}` },
    form: { grant_type: 'client_credentials' },
  });
  const headers = {
    Authorization: `Bearer ${((await token.json()) as { access_token: string }).access_token}`,
  };
  const own = await page.request.get(`/api/v1/applications?q=${reference}`, { headers });
  const { items } = (await own.json()) as { items: { reference: string; authority: { code: string } }[] };
  expect(items.map((item) => [item.reference, item.authority.code])).toEqual([[reference, 'LDS']]);
  const missing = await page.request.get(`/api/v1/applications/${crypto.randomUUID()}`, { headers });
  expect(missing.status()).toBe(404);
}

async function completions(figures: Page): Promise<number> {
  await figures.reload();
  await expect(figures.getByRole('heading', { level: 1, name: 'Courses completed' })).toBeVisible();
  return Number(await figures.locator('main .govuk-heading-xl').innerText());
}

async function step(page: Page, title: string) {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await inspect(page, `chain-${title.toLowerCase().replace(/\W+/g, '-')}`);
}

async function answer(page: Page, title: string, fill: () => Promise<void>) {
  await step(page, title);
  await fill();
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function as(browser: Browser, work: (page: Page) => Promise<void>) {
  const { baseURL, viewport } = test.info().project.use;
  const context = await browser.newContext({ ...(baseURL && { baseURL }), ...(viewport && { viewport }) });
  await work(await context.newPage());
  await context.close();
}
