import { answerWhatIsNeeded, arrive, begin, course, heading, look, next, tabTo } from './applying';
import { expect, inspect, test } from './fixtures';
import { linkFor, somebodyNew } from './people';

test.describe.configure({ timeout: 150_000 });

test('somebody applies on a small phone by keyboard only', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await arrive(page, somebodyNew('keys'), 'Kay Board', `/courses/${course}`);
  const keys = page.keyboard;
  const press = async (role: 'link' | 'button', name: string) => {
    await tabTo(page, page.getByRole(role, { name, exact: true }));
    await keys.press('Enter');
  };
  const go = async (title: string) => {
    await press('button', 'Continue');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  };
  await press('link', 'Apply for a licence');
  await press('button', 'Start now');
  await heading(page, 'What do you want to solve?');
  await press('button', 'Continue');
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await inspect(page, 'apply-error');
  await press('link', 'Tell us the problem that you want to solve');
  await expect(page.getByLabel('Describe it in your own words')).toBeFocused();
  await keys.type('Residents phone us because our form is unclear.');
  await go('Why now?');
  await tabTo(page, page.getByRole('checkbox').first());
  await keys.press('Space');
  await go('What makes it hard to learn?');
  await go('How confident are you now?');
  await tabTo(page, page.getByRole('radio').first());
  await keys.press('Space');
  await keys.press('ArrowDown');
  await go('How will you use what you learn?');
  await tabTo(page, page.getByLabel('What will you do with it?'));
  await keys.type('Rewrite the form.');
  await go('Is there support you would like?');
  await go('Before you send it');
  await tabTo(page, page.getByRole('checkbox'));
  await keys.press('Space');
  await go('Check your answers');
  await inspect(page, 'apply-check');
  await press('button', 'Send application');
  await expect(page.getByRole('heading', { level: 1, name: 'Application sent' })).toBeFocused();
  await look(page, 'apply-sent', 'Application sent');
});

test('a lost connection loses nothing', async ({ page, context }) => {
  const id = await begin(page, somebodyNew('offline'), 'Olive Line');
  await page.goto(`/apply/${id}/use`);
  const use = page.getByLabel('What will you do with it?');
  await use.fill('Written before the tunnel.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await context.setOffline(true);
  await use.fill('Written before the tunnel, and in it.');
  await expect(page.getByText(/^You are offline/)).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await expect(use).toHaveValue('Written before the tunnel, and in it.');
  await inspect(page, 'apply-offline');

  await context.setOffline(false);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const elsewhere = await context.newPage();
  await elsewhere.goto(`/apply/${id}/use`);
  await expect(elsewhere.getByLabel('What will you do with it?')).toHaveValue(
    'Written before the tunnel, and in it.',
  );
});

test('neither the back button nor a reload loses what was typed', async ({ page }) => {
  const id = await begin(page, somebodyNew('back'), 'Beck Button');
  const problem = page.getByLabel('Describe it in your own words');
  await problem.fill('Typed, and left at once.');
  await next(page, 'Why now?');
  await page.goBack();
  await expect(problem).toHaveValue('Typed, and left at once.');
  await problem.fill('Typed again, and left by the back button.');
  await page.goBack();
  await page.goForward();
  await expect(problem).toHaveValue('Typed again, and left by the back button.');
  await problem.fill('Typed a third time, and loaded again.');
  await page.reload();
  await expect(problem).toHaveValue('Typed a third time, and loaded again.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await heading(page, 'Your details');
  await page.goto(`/apply/${id}/problem`);
  await expect(problem).toHaveValue('Typed a third time, and loaded again.');
});

test('an application is sent once, also when its answer is lost and the button pressed again', async ({
  page,
}) => {
  const email = somebodyNew('twice');
  const id = await begin(page, email, 'Tess Twice');
  await answerWhatIsNeeded(page, id);
  let answersArrive = false;
  await page.route('**/submission', async (route) => {
    const response = await route.fetch();
    await (answersArrive ? route.fulfill({ response }) : route.abort());
  });
  await page.getByRole('button', { name: 'Send application' }).dblclick();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'apply-not-reached');
  answersArrive = true;
  await page.getByRole('button', { name: 'Send application' }).dblclick();
  await look(page, 'apply-sent-once', 'Application sent');
  await page.goto(`/account/applications/${id}`);
  await expect(page.getByText('The application was sent.')).toHaveCount(1);
});

test('somebody stops, and goes on from a link on another device', async ({ page, browser }) => {
  const email = somebodyNew('later');
  const id = await begin(page, email, 'Lara Later');
  await page.getByLabel('Describe it in your own words').fill('Half a thought');
  await page.getByRole('link', { name: 'Save and come back later' }).click();
  await look(page, 'apply-later', 'Come back later');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText(`We have sent a link to ${email}`)).toBeVisible();
  await inspect(page, 'apply-later-sent');

  const { baseURL, viewport } = test.info().project.use;
  const device = await browser.newContext({ ...(baseURL && { baseURL }), ...(viewport && { viewport }) });
  const phone = await device.newPage();
  await phone.goto(await linkFor(page, email, new RegExp(`/sign-in#\\S+${id}\\S*`)));
  await phone.getByRole('button', { name: 'Sign in' }).click();
  await phone.waitForURL((url) => url.pathname.startsWith(`/apply/${id}`));
  await phone.goto(`/apply/${id}/problem`);
  await expect(phone.getByLabel('Describe it in your own words')).toHaveValue('Half a thought');
  await device.close();
});

test('what the service will not take is said where it was typed', async ({ page }) => {
  const id = await begin(page, somebodyNew('wrong'), 'Ron Gwrong');
  await page.getByLabel('Describe it in your own words').fill('long '.repeat(4000));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'apply-too-long');
  await page.getByLabel('Describe it in your own words').fill('Short enough');
  await next(page, 'Why now?');

  await page.goto(`/apply/${id}/course`);
  await page.getByLabel('A course that is not in our library').check();
  await page.getByLabel('Name of the course').fill('Plain maps');
  await page.getByLabel('Web address').fill('http://example.org');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'apply-named-course');
});

test('what was sent can be changed until somebody reads it, and withdrawn', async ({ page }) => {
  const email = somebodyNew('change');
  const id = await begin(page, email, 'Chang Ed');
  await answerWhatIsNeeded(page, id);
  await page.getByText('Tell your line manager').click();
  await inspect(page, 'apply-manager-note');
  await page.getByRole('button', { name: 'Send application' }).click();
  await heading(page, 'Application sent');
  await page.getByRole('link', { name: 'See where it stands' }).click();
  await page.getByRole('button', { name: /^Read the message/ }).click();
  await expect(page.getByText(/^We have your application/).first()).toBeVisible();
  await look(page, 'status-sent', /Content Design/);

  await page.getByRole('link', { name: 'Change your answers' }).click();
  await look(page, 'apply-change', 'Change your answers');
  await page.goto(`/apply/${id}/use`);
  await page.getByLabel('What will you do with it?').fill('Rewrite two forms.');
  await next(page, 'Change your answers');
  await expect(page.getByText('Rewrite two forms.')).toBeVisible();
  await page.getByRole('link', { name: 'I have finished' }).click();
  await page.getByRole('link', { name: 'Withdraw this application' }).click();
  await look(page, 'withdraw', 'Do you want to withdraw your application?');
  await page.getByRole('button', { name: 'Withdraw application' }).click();
  await look(page, 'status-withdrawn', /Content Design/);
});
