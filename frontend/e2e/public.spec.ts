import { expect, inspect, test } from './fixtures';

const pages = [
  { name: 'home', path: '/', title: 'What do you need to do?' },
  { name: 'how-it-works', path: '/how-it-works', title: 'How it works' },
  { name: 'accessibility', path: '/accessibility', title: 'Accessibility statement' },
  { name: 'privacy', path: '/privacy', title: 'Privacy' },
  { name: 'cookies', path: '/cookies', title: 'Cookies' },
  { name: 'not-found', path: '/no-such-page', title: 'Page not found' },
];

for (const { name, path, title } of pages) {
  test(`${name} reads well`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(`${title} – Learning Offer for local government`);
    await page.waitForLoadState('networkidle');
    await inspect(page, name);
  });
}

test('a link moves the focus to the heading of the new page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'More about how it works' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How it works' })).toBeFocused();
});

test('the skip link leads past the menu', async ({ page }) => {
  await page.goto('/privacy');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
