import type { Me } from '../../shared/api/types';
import { expect, it } from 'vitest';
import { afterSignIn, returnTo } from './return-to';

it('leads back into the service', () => {
  expect(returnTo('/apply?course=agile')).toBe('/apply?course=agile');
});

it.each([
  undefined,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/sign-in',
])('leads to the account and not to %s', (wanted) => {
  expect(returnTo(wanted)).toBe('/account');
});

it('asks a new person who they are first', () => {
  const person = {
    id: '1',
    email: 'a@b.gov.uk',
    roles: [],
    version: 0,
    name: null,
    authority: null,
  } as unknown as Me;
  expect(afterSignIn(person, '/apply')).toBe('/welcome?to=%2Fapply');
  expect(afterSignIn({ ...person, name: 'Alex Taylor' }, '/apply')).toBe('/apply');
});
