import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { answer, showAt } from '../../shared/testing/show';
import GapsPage from './GapsPage';

const saved = vi.hoisted(() => vi.fn());
vi.mock('../../shared/charts/save', () => ({ save: saved }));

const gap = {
  kind: 'search',
  code: null,
  words: 'juggling',
  unmetNeeds: 0,
  emptySearches: 9,
  applications: 0,
  refusals: 0,
  supply: 0,
  gap: 9,
};

it('ranks, explains and can be taken away as a file', async () => {
  const sent = answer({ 'GET /api/v1/gaps': { items: [gap], next: null } });
  showAt('/admin/gaps', '/admin/gaps', GapsPage);
  expect(await screen.findByText('“juggling”')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Download as CSV' }));
  await vi.waitFor(() => {
    expect(saved).toHaveBeenCalledWith(expect.anything(), 'gaps.csv');
  });
  expect(sent.at(-1)?.headers.get('Accept')).toBe('text/csv');
});
