import { heading, look } from './applying';
import { expect, test } from './fixtures';
import { signIn } from './people';

test('a refusal says why, and leads on', async ({ page }) => {
  await signIn(page, 'maria.patel57@leeds.gov.uk', '/account');
  await page.locator('a[href^="/account/applications/"]').first().click();
  await expect(page.getByText(/^We declined your application on /)).toBeVisible();
  const instead = page.getByRole('heading', { name: 'Free courses for the same need' });
  await expect(instead).toBeVisible();
  await look(page, 'status-declined', /\w/);
  await page.getByRole('link', { name: 'start from the problem you described' }).click();
  await heading(page, /missing/i);
  await expect(page.getByRole('textbox').first()).not.toHaveValue('');
});

test('an applicant sees that the line manager did not answer in time', async ({ page }) => {
  await signIn(page, 'niamh.campbell170@leeds.gov.uk', '/account');
  await page.locator('a[href^="/account/applications/"]').first().click();
  await expect(page.getByText(/^Your line manager did not answer in time/)).toBeVisible();
  await look(page, 'status-manager', /\w/);
});
