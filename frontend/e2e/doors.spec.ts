import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { signedIn } from './applications';
import { arrive, begin } from './applying';
import { elsewhere, expect, test } from './fixtures';
import { anEditor, aReviewer, signIn, somebodyNew } from './people';

// S15, S16, S19.
test.skip(({ hasTouch }) => hasTouch, 'the same at every size');

/** What runs where text is taken for a page: each sets a mark that the tests look for. */
const scripts = [
  '<script>window.hit=1</script>',
  '<img src=x onerror="window.hit=1">',
  '"><svg onload="window.hit=1">',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<a href="javascript:window.hit=1">press</a>',
  '{{constructor.constructor("window.hit=1")()}}',
];

test('another website can end nothing and read nothing of somebody who is signed in', async ({
  browser,
  baseURL,
}) => {
  // The browser says aloud what it refuses; elsewhere that is no error of ours.
  await elsewhere(browser, (page) => attack(page, baseURL ?? ''));
});

async function attack(page: Page, service: string): Promise<void> {
  await arrive(page, somebodyNew('csrf'), 'Ann Other', '/account');
  const content = `<form id="f" method="post" action="${service}/api/v1/auth/logout" target="t"
      enctype="text/plain"><input name='{"a":"' value='"}'></form><iframe name="t"></iframe>
    <img src="${service}/api/v1/auth/logout">
    <script>
      const api = (path, more) => fetch("${service}/api/v1" + path, { credentials: 'include', ...more })
        .then(async (answer) => path + ' ' + answer.status + ' ' + await answer.text(), () => 'refused');
      document.getElementById('f').submit();
      Promise.all([
        api('/auth/refresh', { method: 'POST', mode: 'no-cors', body: '{}' }),
        api('/auth/logout', { method: 'POST', mode: 'no-cors', headers: { 'Content-Type': 'text/plain' } }),
        api('/auth/refresh', { method: 'POST', headers: { 'X-Requested-With': 'x' } }),
        api('/me', {}),
        api('/me', { headers: { Authorization: 'Bearer x' } }),
      ]).then((said) => { document.title = JSON.stringify(said); });
    </script>`;
  // A site of its own: cookies that are strict are not sent from here.
  const site = createServer((_, answer) =>
    answer.setHeader('Content-Type', 'text/html').end(`<title>wait</title>${content}`),
  ).listen(0, '127.0.0.1');
  try {
    const other = await page.context().newPage();
    await other.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await expect(other).not.toHaveTitle('wait');
    const said = JSON.parse(await other.title()) as string[];
    for (const answer of said) {
      expect(answer, 'an opaque answer or none').toMatch(/^refused$| 0 $/);
    }
    await other.close();
  } finally {
    site.close();
  }
  await page.reload();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

test('what people write is only text to whoever reads it', async ({ page, browser }) => {
  test.slow();
  const words = `Mark${randomUUID().slice(0, 8)}`;
  const text = `${words} ${scripts.join(' ')}`;
  const email = somebodyNew('script');
  const id = await begin(page, email, `Eve ${scripts[1]}`);
  const headers = await signedIn(page.request, email);
  const draft = await page.request.get(`/api/v1/applications/${id}`, { headers });
  const answered = await page.request.patch(`/api/v1/applications/${id}`, {
    headers: { ...headers, 'If-Match': draft.headers()['etag'] ?? '' },
    data: {
      problem: text,
      motivators: ['solve-now'],
      constraints: ['little-time'],
      confidenceBefore: 2,
      declared: true,
    },
  });
  expect(answered.ok(), await answered.text()).toBe(true);
  const sent = await page.request.post(`/api/v1/applications/${id}/submission`, {
    headers: {
      ...headers,
      'If-Match': answered.headers()['etag'] ?? '',
      'Idempotency-Key': randomUUID(),
    },
  });
  expect(sent.ok(), await sent.text()).toBe(true);
  const need = await page.request.post('/api/v1/unmet-needs', {
    headers: { 'Idempotency-Key': randomUUID() },
    data: { words: text },
  });
  expect(need.ok(), await need.text()).toBe(true);

  for (const path of ['/account', `/account/applications/${id}`, '/account/details']) await read(page, path);
  await read(page, `/library?q=${encodeURIComponent(text)}`);
  await read(page, `/missing?words=${encodeURIComponent(text)}`);
  await elsewhere(browser, async (desk) => {
    await signIn(desk, aReviewer(19), '/admin');
    await read(desk, `/admin/applications?q=${encodeURIComponent('Eve')}`);
    await read(desk, `/admin/applications/${id}`, words);
  });
  await elsewhere(browser, async (desk) => {
    await signIn(desk, anEditor(13), '/admin');
    await read(desk, `/admin/unmet-needs?q=${words}`, words);
  });
});

/** Opens a page, waits until all was read, and looks whether anything that was written ran. */
async function read(page: Page, path: string, words?: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  if (words) await expect(page.getByText(words).first()).toBeVisible();
  expect(
    await page.evaluate(() => (window as { hit?: number }).hit),
    `a script ran on ${path}`,
  ).toBeUndefined();
}
