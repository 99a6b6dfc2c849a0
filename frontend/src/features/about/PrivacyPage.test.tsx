import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import PrivacyPage from './PrivacyPage';

const inForce = { kind: 'PRIVACY', version: 2, startsOn: '2026-11-01', words: 'The new words.' };

it('shows what stands today and leads to what stood before', async () => {
  answer({
    'GET /api/v1/notices/privacy': { inForce, earlier: [{ version: 1, startsOn: '2020-01-01' }] },
  });
  showAt('/privacy', '/privacy', PrivacyPage);
  expect(await screen.findByText('The new words.')).toBeVisible();
  expect(screen.getByText(/This is version 2/)).toHaveTextContent('since 1 November 2026');
  expect(screen.getByRole('link', { name: 'Version 1, from 1 January 2020' })).toHaveAttribute(
    'href',
    '/privacy?version=1',
  );
});

it('shows a version that stood before', async () => {
  answer({ 'GET /api/v1/notices/privacy/versions/1': { ...inForce, version: 1, words: 'The old words.' } });
  showAt('/privacy?version=1', '/privacy', PrivacyPage);
  expect(await screen.findByText('The old words.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'what counts today' })).toHaveAttribute('href', '/privacy');
});

it('says so where there is none', async () => {
  answer({ 'GET /api/v1/notices/privacy/versions/9': problem(404, {}) });
  showAt('/privacy?version=9', '/privacy', PrivacyPage);
  expect(await screen.findByText('We could not find this')).toBeVisible();
});
