import { expect, inspect, test } from './fixtures';
import { anEditor, signIn } from './people';

// Words that nothing else in the library has, so that runs side by side do not meet.
const word = () => `Zz${Math.random().toString(36).slice(2, 10)}`;

test('an editor teaches the search a word, and the library understands it', async ({ page }) => {
  const [fresh, other] = [word(), word()];
  await signIn(page, anEditor(9), '/admin');
  await page.getByRole('main').getByRole('link', { name: 'Synonyms', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await inspect(page, 'editor-synonyms');

  await page
    .getByRole('link', { name: 'Add a group' })
    .or(page.getByRole('button', { name: 'Add a group' }))
    .click();
  await page.getByRole('button', { name: 'Add the group' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await inspect(page, 'editor-synonyms-errors');
  await page.getByLabel('Words and phrases that mean the same').fill(`GDPR\n${fresh}`);
  await page.getByRole('button', { name: 'Add the group' }).click();
  await expect(page.getByText('The group is added.')).toBeVisible();

  await page.goto(`/library?q=${fresh}`);
  await expect(page.getByRole('link', { name: /GDPR/ }).first()).toBeVisible();

  await page.goto(`/admin/synonyms?q=${fresh}`);
  await page.getByRole('link', { name: 'GDPR', exact: true }).click();
  await page.getByLabel('Words and phrases that mean the same').fill(`GDPR\n${other}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The group is changed.')).toBeVisible();
  await page.goto(`/admin/synonyms?q=${other}`);
  await page.getByRole('link', { name: 'GDPR', exact: true }).click();
  await page.getByText('From what, to what').first().click();
  await expect(page.getByText(`now GDPR, ${other}`)).toBeVisible();
  await inspect(page, 'editor-synonym-group');

  await page.getByRole('link', { name: 'Remove this group' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Remove a group of synonyms' })).toBeVisible();
  await inspect(page, 'editor-synonyms-remove');
  await page.getByRole('button', { name: 'Remove the group' }).click();
  await expect(page.getByText('The group is removed.')).toBeVisible();
  await page.goto(`/admin/synonyms?q=${other}`);
  await expect(page.getByText('No group has this word')).toBeVisible();
});
