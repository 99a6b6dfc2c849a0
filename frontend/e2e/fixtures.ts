import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Browser, type Page } from '@playwright/test';

/** A test that fails on any error of the page: an exception, a console error, a breach of the content security policy. */
export const test = base.extend<{ noPageErrors: undefined }>({
  noPageErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(error.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error' && !isRefusal(message.text(), message.location().url))
          errors.push(`${message.text()} ${message.location().url}`);
      });
      await use(undefined);
      expect(errors, 'errors of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

// The browser logs every 4xx and every lost connection; these are part of many tests, a 5xx of none.
const isRefusal = (text: string, url: string) =>
  /status of 4\d\d|net::ERR_(INTERNET_DISCONNECTED|FAILED)/.test(text) && url.includes('/api/');

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * No violation of WCAG 2.0 to 2.2, A and AA, nor of axe's best practice. No page has frames, which alone need more than
 * what is called legacy here, and a second tab for each look.
 */
export async function axeCheck(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).setLegacyMode().analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.html) }));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** Nothing sticks out to the right. */
export async function noSideScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0);
}

/** A picture of the whole page for people to look at: test-results/<project>-<name>.png. */
export async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test-results/${test.info().project.name}-${name}.png`, fullPage: true });
}

/** What every page must pass. */
export async function inspect(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await axeCheck(page);
  await noSideScroll(page);
  await shoot(page, name);
}

/** Somebody else at work in a browser of their own. */
export async function elsewhere(
  browser: Browser,
  work: (page: Page) => Promise<void>,
  size?: { width: number; height: number },
): Promise<void> {
  const { baseURL, viewport = null } = test.info().project.use;
  const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport: size ?? viewport });
  await work(await context.newPage());
  await context.close();
}
