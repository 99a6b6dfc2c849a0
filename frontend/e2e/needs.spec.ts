import { expect, inspect, test } from './fixtures';
import { anEditor, signIn } from './people';

const words = () =>
  `To run a citizens’ assembly about ${String.fromCharCode(...Array.from({ length: 8 }, () => 97 + Math.floor(Math.random() * 26)))}`;

test('what somebody is missing becomes part of a need', async ({ page }) => {
  const missing = words();
  await page.goto('/missing');
  await page.getByLabel('What do you need?').fill(missing);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();

  await signIn(page, anEditor(5), '/admin/unmet-needs');
  await expect(page.getByRole('link', { name: missing })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'unmet-needs');
  await page.getByRole('link', { name: missing }).click();
  await page.getByLabel('Make it part of a need we know').check();
  await page.getByRole('button', { name: 'Make it part of this need' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'unmet-need-mistake');
  await page.getByLabel('Look for other needs (optional)').fill('online form');
  await page.getByRole('radio', { name: /^US/ }).first().check();
  await page.getByRole('button', { name: 'Make it part of this need' }).click();
  await expect(page.getByRole('heading', { name: 'What became of it' })).toBeVisible();
  await inspect(page, 'unmet-need-merged');
});

test('a new need is made of what somebody is missing', async ({ page }) => {
  const missing = words();
  await page.goto('/missing');
  await page.getByLabel('What do you need?').fill(missing);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();

  await signIn(page, anEditor(6), '/admin/unmet-needs');
  await page.getByRole('link', { name: missing }).click();
  await page.getByLabel('Make a new need of it').check();
  await expect(page.getByLabel('I need')).toHaveValue(missing);
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'unmet-need-story');
  await page.getByLabel('As', { exact: true }).fill('a democratic services officer');
  await page.getByLabel('So that').fill('everybody is heard');
  await page.getByLabel('Who has this need').selectOption('corporate');
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await expect(page.getByText(/^It is part of need/)).toBeVisible();
});

test('an editor sees the gaps and takes them away', async ({ page }) => {
  await signIn(page, anEditor(7), '/admin/gaps');
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByText('How the gap is worked out').click();
  await inspect(page, 'gaps');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  expect((await file).suggestedFilename()).toBe('gaps.csv');
});

test('a problem that a visitor reports reaches the editors, who close it', async ({ page }) => {
  const said = words();
  await page.goto('/courses/introduction-to-content-design');
  await page.getByText('Report a problem with this course').click();
  await page.getByLabel('Anything we should know? (optional)').fill(said);
  await inspect(page, 'report-problem');
  await page.getByRole('button', { name: 'It is not accessible' }).click();
  await expect(page.getByText('Thank you. An editor will look at it.')).toBeVisible();

  await signIn(page, anEditor(8), '/admin/attention?show=problems');
  const problem = page.getByRole('listitem').filter({ hasText: said });
  await expect(problem).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'attention-problems');
  await page.getByRole('link', { name: 'Links', exact: true }).click();
  await expect(page.getByText('Every link is asked once a week')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'attention-links');
  await page.getByRole('link', { name: 'Reviews that are due' }).click();
  await page.waitForLoadState('networkidle');
  await inspect(page, 'attention-reviews');
});
