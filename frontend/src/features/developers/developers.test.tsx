import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { show, showAt } from '../../shared/testing/show';
import DevelopersPage from './DevelopersPage';
import ProblemPage from './ProblemPage';

it('gives commands for the host that is asked', () => {
  show(<DevelopersPage />);
  expect(
    screen.getByText(`curl '${location.origin}/api/v1/courses?q=user+research&costClass=free'`),
  ).toBeVisible();
  expect(screen.getByText(/new-colleague-10@leeds\.gov\.uk/)).toBeVisible();
  expect(screen.getByText(/invitations\/INVITATION_ID\/cancellation/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'stale' })).toHaveAttribute('href', '/problems/stale');
  expect(screen.getAllByRole('heading', { name: '30 November 2026' })).not.toHaveLength(0);
});

it('explains a problem where its type leads', () => {
  showAt('/problems/stale', '/problems/:name', ProblemPage);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Somebody changed this before you');
  expect(screen.getByText(/with the new ETag/)).toBeVisible();
});

it('says so when there is no such type', () => {
  showAt('/problems/constructor', '/problems/:name', ProblemPage);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('We know of no such problem');
});
