import type { Page } from '@playwright/test';
import { answerWhatIsNeeded, arrive, begin, course, heading, look } from './applying';
import { elsewhere, expect, inspect, test } from './fixtures';
import { aCouncilLead, aReviewer, linkFor, signIn, somebodyNew } from './people';

const INVITATION = /\/invitations\/[0-9a-f-]{36}/;

test('two colleagues apply together, each for themselves', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const mate = somebodyNew('mate');
  const id = await begin(page, somebodyNew('starter'), 'Sta Rter');
  await answerWhatIsNeeded(page, id);
  await page.getByRole('link', { name: 'Apply as a team' }).click();
  await look(page, 'team-new', 'Apply as a team');
  await invite(page, ['somebody@gov.uk.example.com', 'not an address']);
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'team-wrong');
  await invite(page, [mate]);
  await expect(page.getByText('Invited', { exact: true })).toBeVisible();
  await look(page, 'team-invited', 'Apply as a team');

  const link = await linkFor(page, mate, INVITATION);
  await elsewhere(browser, async (other) => {
    await arrive(other, somebodyNew('stranger'), 'Stran Ger', link);
    await look(other, 'invitation-of-another', 'Page not found');
  });
  await elsewhere(browser, async (other) => {
    await arrive(other, mate, 'Mat E', link);
    await look(other, 'invitation', /^Apply for /);
    await other.getByRole('button', { name: 'Yes, start my application' }).click();
    await other.waitForURL(/\/apply\//);
    await answerWhatIsNeeded(other, idIn(other));
    await inspect(other, 'team-check');
    await other.getByRole('button', { name: 'Confirm for the team' }).click();
    await look(other, 'team-confirmed', 'You have confirmed');
    await other.goto(link);
    await look(other, 'invitation-accepted', /^The invitation to /);
  });

  await page.goto(`/apply/${id}/team`);
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible();
  await look(page, 'team-one-confirmed', 'Apply as a team');
  await page.goto(`/apply/${id}/check`);
  await page.getByRole('button', { name: 'Confirm for the team' }).click();
  await look(page, 'team-sent', 'Application sent');
  await page.goto(`/account/applications/${id}`);
  await look(page, 'status-team', /Content Design/);
  await page.getByRole('link', { name: 'See your team' }).click();
  await look(page, 'team-after', 'Apply as a team');

  await elsewhere(browser, async (desk) => {
    await signIn(desk, aReviewer(15), `/admin/applications/${id}`);
    await expect(desk.getByRole('heading', { name: 'Team of 2' })).toBeVisible();
    await expect(desk.getByText('Mat E')).toBeVisible();
    await look(desk, 'case-team', /^Application LO-/);
  });
});

test('an invitation can be taken back, or declined', async ({ page, browser }) => {
  test.setTimeout(150_000);
  const [first, second] = [somebodyNew('first'), somebodyNew('second')];
  const id = await begin(page, somebodyNew('asks'), 'As Ker');
  await page.goto(`/apply/${id}/team`);
  await invite(page, [first, second]);
  await page.getByRole('button', { name: `Send again to ${first}` }).click();
  await expect(page.getByText('This invitation was sent within the last hour.')).toBeVisible();
  await inspect(page, 'team-too-soon');
  await page.getByRole('button', { name: `Take back the invitation of ${first}` }).click();
  await expect(page.getByText(first, { exact: true })).toBeHidden();
  const links = [await linkFor(page, first, INVITATION), await linkFor(page, second, INVITATION)] as const;
  await elsewhere(browser, async (other) => {
    await arrive(other, first, 'Fir St', links[0]);
    await look(other, 'invitation-taken-back', /^The invitation to /);
  });
  await elsewhere(browser, async (other) => {
    await arrive(other, second, 'Sec Ond', '/account');
    await look(other, 'account-invited', 'My account');
    await other.goto(links[1]);
    await other.getByRole('button', { name: 'No, thank you' }).click();
    await look(other, 'invitation-declined', /^The invitation to /);
  });
  await page.reload();
  await page.getByRole('button', { name: 'End the team and apply alone' }).click();
  await heading(page, 'Check your answers');
});

test('a council lead nominates colleagues, who decide for themselves', async ({ page, browser }) => {
  test.setTimeout(150_000);
  const nominee = somebodyNew('nominee');
  await signIn(page, aCouncilLead(1), '/council/nominate');
  await look(page, 'nominate', 'Nominate colleagues');
  await page.getByRole('button', { name: 'Send to each of them' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'nominate-errors');
  await page.getByLabel('Course', { exact: true }).selectOption(course);
  await page.getByLabel('Why would it help them?').fill('You asked for help with our forms.');
  await page.getByLabel('Colleagues').fill(`Nomi Nee, ${nominee}\nsomebody@gov.uk.example.com\nnobody`);
  await page.getByRole('button', { name: 'Send to each of them' }).click();
  await look(page, 'nominate-results', '1 of 3 invited');
  await page.getByRole('button', { name: 'Correct those that were not sent' }).click();
  await expect(page.getByLabel('Colleagues')).toHaveValue('somebody@gov.uk.example.com\nnobody');
  await page.goto('/council');
  await expect(page.getByText('Nomi Nee').first()).toBeVisible();
  await look(page, 'council-nominations', 'Leeds');

  const link = await linkFor(page, nominee, INVITATION);
  await elsewhere(browser, async (other) => {
    await arrive(other, nominee, 'Nomi Nee', link);
    await expect(other.getByText('You asked for help with our forms.')).toBeVisible();
    await look(other, 'invitation-nomination', /^Apply for /);
  });
});

async function invite(page: Page, emails: string[]): Promise<void> {
  await page.getByLabel('Work e-mail addresses').fill(emails.join('\n'));
  await page.getByRole('button', { name: 'Send invitations' }).click();
}

const idIn = (page: Page) => new URL(page.url()).pathname.split('/')[2] ?? '';
