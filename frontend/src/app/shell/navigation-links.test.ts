import { expect, it } from 'vitest';
import { isHere, linksFor } from './navigation-links';

const person = (...roles: string[]) => ({
  id: '1',
  email: 'a@b.gov.uk',
  name: null,
  authority: null,
  roles,
  secondFactor: 'SHOWN' as const,
  version: 1,
});
const texts = (...roles: string[]) =>
  linksFor({ status: 'signed-in', person: person(...roles) }).map((link) => link.text);

it('offers a visitor to sign in', () => {
  expect(linksFor({ status: 'signed-out' }).at(-1)?.text).toBe('Sign in');
});

it('offers each person what their roles allow', () => {
  expect(texts()).toContain('My account');
  expect(texts()).not.toContain('Team');
  expect(texts('REVIEWER')).toContain('Team');
  expect(texts('COUNCIL_LEAD')).toContain('My council');
});

it('marks the part of the service a page is in', () => {
  expect(isHere('/account', '/account/applications/1')).toBe(true);
  expect(isHere('/account', '/accounts')).toBe(false);
});
