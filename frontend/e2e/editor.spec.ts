import type { Page } from '@playwright/test';
import { expect, inspect, test } from './fixtures';
import { anEditor, signIn } from './people';

// A word that nothing else in the library has, so that runs side by side do not meet.
const word = () => `Zz${Math.random().toString(36).slice(2, 10)}`;

async function look(page: Page, name: string, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await inspect(page, name);
}

async function enterCourse(page: Page, title: string): Promise<string> {
  await page.goto('/admin/library/new');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Web address').fill(`https://example.org/${title.replaceAll(' ', '-')}`);
  await page.getByLabel('Platform').fill('OpenLearn');
  await page.getByLabel('Awarding partner').fill('The Open University');
  await page.getByLabel('Summary').fill('You will be able to do it.');
  await page.getByLabel('Hours').fill('2.5');
  await page.getByLabel('Cost class').selectOption('free');
  await page.getByLabel('Level').selectOption('introductory');
  await page.getByLabel('Format').selectOption('self-paced');
  await page.getByLabel('Certificate').selectOption('none');
  await page.getByLabel('Technology').check();
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(page.getByText('The course is saved as a draft')).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function enterNeed(page: Page, need: string): Promise<string> {
  await page.goto('/admin/stories/new');
  await page.getByLabel('As a', { exact: true }).fill('archivist');
  await page.getByLabel('I need', { exact: true }).fill(need);
  await page.getByLabel('So that').fill('it works');
  await page.getByLabel('Role group').selectOption('corporate');
  await page.getByLabel('How people say it').fill(`we cannot ${need}\nnobody knows ${need}`);
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(page.getByText('The need is saved as a draft')).toBeVisible();
  await expect(page.getByText(`“we cannot ${need}”, “nobody knows ${need}”`)).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

test('an editor enters, publishes and retires a course, and its old address leads on', async ({ page }) => {
  test.slow();
  await signIn(page, anEditor(1), '/admin');
  await page.getByRole('main').getByRole('link', { name: 'Courses', exact: true }).click();
  await look(page, 'editor-courses', 'Courses');
  await page
    .getByRole('button', { name: 'Enter a course' })
    .or(page.getByRole('link', { name: 'Enter a course' }))
    .click();
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await look(page, 'editor-course-errors', 'Enter a course');

  const title = `Old ${word()}`;
  const old = await enterCourse(page, title);
  await look(page, 'editor-course', title);
  await page.getByRole('link', { name: 'Change this course' }).click();
  await page.getByLabel('Hours').fill('3');
  await look(page, 'editor-course-edit', 'Change a course');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The course is changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByText('The course is published.')).toBeVisible();

  await page.goto('/admin/library/new');
  await page.getByLabel('Title').fill(title.toUpperCase());
  await expect(page.getByText('There is a course with this title or address already')).toBeVisible();

  const next = `New ${word()}`;
  const replacement = await enterCourse(page, next);
  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByText('The course is published.')).toBeVisible();
  await page.goto(`/admin/library/${old}`);
  await page
    .getByRole('link', { name: 'Retire' })
    .or(page.getByRole('button', { name: 'Retire' }))
    .click();
  await page.getByLabel('Replaced by').fill('no-such-course');
  await page.getByRole('button', { name: 'Retire the course' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await look(page, 'editor-course-retire', 'Retire a course');
  await page.getByLabel('Replaced by').fill(replacement);
  await page.getByRole('button', { name: 'Retire the course' }).click();
  await expect(page.getByText('The course is retired.')).toBeVisible();

  await page.goto(`/courses/${old}`);
  await expect(page).toHaveURL(new RegExp(`/courses/${replacement}$`));
  await expect(page.getByText(`“${title}” is no longer in the library`)).toBeVisible();
  await look(page, 'course-replaced', next);
});

test('an editor maps a course to a need by keyboard alone, and takes it back', async ({ page }) => {
  await signIn(page, anEditor(2), '/admin');
  const mark = word();
  const slug = await enterCourse(page, `Course ${mark}`);
  const code = await enterNeed(page, `to master ${mark}`);
  await look(page, 'editor-need', new RegExp(mark));

  await page.goto(`/admin/matrix?story=${mark}&course=${slug}`);
  await look(page, 'editor-matrix-empty-cell', 'Matrix');
  const cell = page.getByRole('gridcell');
  await cell.focus();
  await page.keyboard.press('f');
  await expect(page.getByLabel('Why, in one line')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'editor-matrix-errors');
  await page.getByLabel('Why, in one line').focus();
  await page.keyboard.type('Shows all of it.');
  await page.keyboard.press('Enter');
  await expect(cell).toContainText('Full answer');
  await expect(cell).toBeFocused();
  await page.keyboard.press('p');
  await expect(cell).toContainText('Part answer');
  await page.keyboard.press('Delete');
  await expect(cell).toContainText('No mapping');
  await page.keyboard.press('u');
  await expect(cell).toContainText('Part answer');
  await page.keyboard.press('u');
  await expect(cell).toContainText('Full answer');
  await page.getByText('History of this mapping').click();
  await expect(page.getByRole('heading', { name: 'Who changed what' })).toBeVisible();
  await inspect(page, 'editor-matrix-cell');

  await page.goto(`/admin/stories/${code}`);
  await expect(page.getByText('Shows all of it.')).toBeVisible();
  await look(page, 'editor-need-mapped', new RegExp(mark));
});

test('two editors who meet in one cell lose nothing', async ({ page, browser }) => {
  await signIn(page, anEditor(3), '/admin');
  const mark = word();
  await enterCourse(page, `Course ${mark}`);
  await enterNeed(page, `to master ${mark}`);
  const address = `/admin/matrix?story=${mark}&course=${mark}`;
  await page.goto(address);
  const cell = page.getByRole('gridcell');
  await cell.focus();
  await page.keyboard.press('f');
  await page.getByLabel('Why, in one line').fill('First words.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(cell).toContainText('Full answer');

  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, anEditor(3), address);
  await other.getByRole('gridcell').focus();
  await other.keyboard.press('t');
  await expect(other.getByRole('gridcell')).toContainText('First taste');
  await context.close();

  await cell.focus();
  await page.keyboard.press('p');
  await expect(page.getByText('Somebody else changed this')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Important' })).toContainText('Fit: “full”, now “taster”');
  await inspect(page, 'editor-matrix-clash');
  await expect(cell).toContainText('First taste');
  await page.getByRole('button', { name: 'Put mine on top' }).click();
  await expect(cell).toContainText('Part answer');
});

test('an editor sees where the library falls short, and the whole matrix', async ({ page }) => {
  await signIn(page, anEditor(4), '/admin/coverage');
  await look(page, 'editor-coverage', 'Coverage');
  await page.goto('/admin/stories?attention=without-full-fit');
  await look(page, 'editor-needs', 'Needs');
  await page.goto('/admin/matrix');
  await look(page, 'editor-matrix', 'Matrix');
  await page.getByText('Filters', { exact: true }).click();
  await inspect(page, 'editor-matrix-filters');
  await page.goto('/admin/matrix?story=nothing-has-this');
  await expect(page.getByText('No need fits these filters')).toBeVisible();
  await inspect(page, 'editor-matrix-nothing');
});
