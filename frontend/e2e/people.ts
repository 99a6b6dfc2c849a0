import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

// An address may ask for five links an hour, and a new link ends the one before: each test has people of its own,
// on a phone others than on a desktop. The demonstration year has so many of each.
const own = (kind: string, domain: string, many: number) => (n: number) =>
  `${kind}-${n + (test.info().project.name === 'phone' ? many / 2 : 0)}@${domain}`;

export const anEditor = own('editor', 'team.example', 40);
export const aReviewer = own('reviewer', 'team.example', 60);
export const anAdministrator = own('administrator', 'team.example', 60);
export const aCouncilLead = own('lead', 'leeds.gov.uk', 12);

/** Somebody whom the service has never seen, at a council that it knows. */
export const somebodyNew = (what: string): string =>
  `${what}-${crypto.randomUUID().slice(0, 8)}@leeds.gov.uk`;

interface Mail {
  text: string;
}

/**
 * Signs in as a person does: asks for the link, reads it in the inbox, follows it and presses the button.
 * Somebody new is asked who they are on the way.
 */
export async function signIn(
  page: Page,
  email: string,
  to: string,
  introduce?: () => Promise<void>,
): Promise<void> {
  const before = (await inbox(page, email)).length;
  let link: string | undefined;
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByLabel('Your work e-mail address').fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
  // Other mail may come meanwhile.
  await expect
    .poll(
      async () => {
        const mails = await inbox(page, email);
        const fresh = mails.slice(0, mails.length - before);
        link = fresh.map(({ text }) => /\/sign-in#\S+/.exec(text)?.[0]).find(Boolean);
        return link;
      },
      { timeout: 30_000 },
    )
    .toBeTruthy();
  await page.goto(link ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await introduce?.();
  await page.waitForURL((url) => url.pathname + url.search === to);
  if (isStaff(email)) await showSecondFactor(page, email);
}

const isStaff = (email: string) => email.endsWith('@team.example');

/** Pages of the team ask for a code of an app; the page itself is what others show at once. */
async function showSecondFactor(page: Page, email: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).not.toHaveText('Sign in to the Learning Offer');
  await expect(async () => {
    if ((await heading.textContent()) !== 'Enter your code') return;
    await page.getByLabel('Code', { exact: true }).fill(await codeOf(page.request, email));
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(heading).not.toHaveText('Enter your code', { timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
}

/** What the app of somebody on the team shows: a code that was not used yet. */
export async function codeOf(request: APIRequestContext, email: string): Promise<string> {
  let code = '';
  await expect
    .poll(
      async () => {
        const answer = await request.get('/dev/second-factor.json', { params: { of: email } });
        code = ((await answer.json()) as { code: string }[])[0]?.code ?? '';
        return code;
      },
      { timeout: 60_000 },
    )
    .toMatch(/^\d{6}$/);
  return code;
}

/** The newest message to somebody that has such a link in it, which may be on its way. */
export async function linkFor(page: Page, email: string, link: RegExp): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(
      async () => {
        const mails = await inbox(page, email);
        found = mails.map(({ text }) => link.exec(text)?.[0]).find(Boolean);
        return found;
      },
      { timeout: 30_000 },
    )
    .toBeTruthy();
  return found ?? '';
}

async function inbox(page: Page, email: string): Promise<Mail[]> {
  const answer = await page.request.get('/dev/inbox.json', { params: { to: email } });
  return (await answer.json()) as Mail[];
}
