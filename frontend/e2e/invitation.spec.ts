import { expect, inspect, test } from './fixtures';
import { anAdministrator, codeOf, linkFor, signIn, somebodyNew } from './people';

test('an administrator invites a reviewer, who comes to the first page of the team with the link, once', async ({
  page,
  browser,
}) => {
  test.slow();
  const email = somebodyNew('invited');
  const link = /https?:\/\/\S+\/join#t=\S+/;
  await signIn(page, anAdministrator(25), '/admin/users');
  await page.getByRole('link', { name: 'Invite somebody' }).click();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('link', { name: 'Choose at least one role' })).toBeVisible();
  await page.getByLabel('Their work e-mail address').fill(email);
  await page.getByLabel('Council lead').check();
  await expect(page.getByLabel('Which council do they lead?')).toBeVisible();
  await inspect(page, 'invite');
  await page.getByLabel('Council lead').uncheck();
  await page.getByLabel('Reviewer').check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`We have sent an invitation to ${email}`)).toBeVisible();
  await inspect(page, 'role-invitations');

  const first = await linkFor(page, email, link);
  const invitation = page.getByRole('region', { name: `Invitation to ${email}` });
  await invitation.getByRole('button', { name: /Send again/ }).click();
  await expect(page.getByText(`We have sent the invitation to ${email} again`)).toBeVisible();
  await expect.poll(() => linkFor(page, email, link), { timeout: 30_000 }).not.toBe(first);
  const second = await linkFor(page, email, link);

  const { baseURL, viewport = null } = test.info().project.use;
  const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport });
  const joins = await context.newPage();
  await joins.goto(first);
  await expect(joins.getByRole('heading', { name: 'This link works no more' })).toBeVisible();
  await joins.goto(second);
  await expect(joins.getByText('as reviewer')).toBeVisible();
  await inspect(joins, 'join');
  await joins.getByRole('button', { name: 'Accept and sign in' }).press('Enter');
  await joins.getByLabel('Your full name').fill('Ivy Invited');
  await joins.getByRole('button', { name: 'Continue' }).click();
  await expect(joins.getByRole('heading', { name: 'Set up your second factor' })).toBeVisible();
  await joins.getByRole('button', { name: 'Start' }).click();
  await expect(joins.getByRole('img', { name: 'QR code with the key' })).toBeVisible();
  await joins.getByLabel('Code', { exact: true }).fill(await codeOf(joins.request, email));
  await joins.getByRole('button', { name: 'Continue' }).click();
  await joins.getByRole('button', { name: 'I have kept them' }).click();
  await expect(joins.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();

  const again = await context.newPage();
  await again.goto(second);
  await expect(again.getByRole('heading', { name: 'This invitation was used already' })).toBeVisible();
  await inspect(again, 'join-used');
  await context.close();

  await page.reload();
  await expect(invitation.getByText('Accepted').first()).toBeVisible();
});
