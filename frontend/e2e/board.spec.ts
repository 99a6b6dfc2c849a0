import { expect, inspect, test } from './fixtures';
import { anAdministrator, signIn } from './people';

test('an administrator says what happened on a day, and the board reads it on one page', async ({ page }) => {
  const happened = `Choice widened, ${test.info().project.name}`;
  await signIn(page, anAdministrator(20), '/admin/annotations/new');
  await page.getByLabel('What happened?').fill(happened);
  await page.getByRole('button', { name: 'Put it on the charts' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'annotation-missing');
  // In the month before, in London, as the page has it too.
  const [year = '', month = ''] = monthBefore(new Date()).split('-');
  await page.getByLabel('Day', { exact: true }).fill('3');
  await page.getByLabel('Month', { exact: true }).fill(month);
  await page.getByLabel('Year', { exact: true }).fill(year);
  await page.getByRole('button', { name: 'Put it on the charts' }).click();
  await expect(page.getByRole('link', { name: happened })).toBeVisible();
  await inspect(page, 'annotations');

  await page.goto('/admin/board-report');
  await expect(page.getByRole('listitem').filter({ hasText: happened })).toBeVisible();
  await inspect(page, 'board-report');
  await page.getByRole('button', { name: 'Send it to me each month' }).click();
  await expect(
    page.getByText(/^You get a link to the report of each month by e-mail, next on /),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Stop sending it to me' }).click();
  await expect(page.getByRole('button', { name: 'Send it to me each month' })).toBeVisible();
  const pdf = await page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    path: `test-results/${test.info().project.name}-board-report.pdf`,
  });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await page.goto('/admin/annotations');
  await page.getByRole('link', { name: happened }).click();
  await page.getByRole('button', { name: 'Take it off the charts' }).click();
  await expect(page.getByText('Charts over time no longer show it.')).toBeVisible();
});

function monthBefore(today: Date): string {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
}
