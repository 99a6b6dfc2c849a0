import { expect, type Page } from '@playwright/test';
import { inspect } from './fixtures';
import { signIn } from './people';

export const course = 'introduction-to-content-design';

/** Somebody new signs in on the way to a page and says who they are. */
export const arrive = (page: Page, email: string, name: string, to: string): Promise<void> =>
  signIn(page, email, to, async () => {
    await page.getByLabel('Your full name').fill(name);
    await page.keyboard.press('Enter');
  });

/** A draft for a course. @returns its id */
export async function begin(page: Page, email: string, name: string, slug = course): Promise<string> {
  await arrive(page, email, name, `/apply?course=${slug}`);
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.waitForURL(/\/apply\/[0-9a-f-]{36}\/\w+$/);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** As little as can be sent, question by question to the check. */
export async function answerWhatIsNeeded(page: Page, id: string): Promise<void> {
  await page.goto(`/apply/${id}/problem`);
  await page.getByLabel('Describe it in your own words').fill('Residents phone us about our form.');
  await next(page, 'Why now?');
  await page.goto(`/apply/${id}/confidence`);
  await page.getByRole('radio').nth(1).check();
  await next(page, 'How will you use what you learn?');
  await page.goto(`/apply/${id}/declaration`);
  await page.getByRole('checkbox').check();
  await next(page, 'Check your answers');
}

export async function next(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await heading(page, title);
}

export const heading = (page: Page, title: string | RegExp): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

/** Waits until everything was read, then looks. */
export async function look(page: Page, name: string, title: string | RegExp): Promise<void> {
  await heading(page, title);
  await page.waitForLoadState('networkidle');
  await inspect(page, name);
}

/** Goes on with the Tab key, as somebody without a mouse does, until this has the focus. */
export async function tabTo(page: Page, wanted: ReturnType<Page['getByRole']>): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < 90; pressed++) {
    if (await wanted.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never came to ${String(wanted)}`);
}
