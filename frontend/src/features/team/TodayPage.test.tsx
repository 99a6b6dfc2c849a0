import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { beginSession } from '../../shared/api/session';
import { answer, show } from '../../shared/testing/show';
import TodayPage from './TodayPage';

const as = (...roles: string[]) => {
  beginSession({
    accessToken: 't',
    expiresInSeconds: 600,
    person: {
      id: 'p',
      email: 'kay@example.gov.uk',
      name: null,
      authority: null,
      roles,
      secondFactor: 'SHOWN' as const,
      version: 1,
    },
  });
};

const counts = {
  byStatus: [{ status: 'SUBMITTED', count: 12, capped: false }],
  oldestWaitingDays: 3,
};

it('tells a reviewer what waits and how long', async () => {
  as('REVIEWER');
  answer({
    'GET /api/v1/applications/counts': counts,
    'GET /api/v1/licence-pools': {
      items: [
        { id: 'l', name: 'FutureLearn', purchased: 350, available: 0, waiting: 4 },
        { id: 'm', name: 'Enough', purchased: 30, available: 19, waiting: 0 },
      ],
    },
  });
  show(<TodayPage />);
  expect(await screen.findByRole('link', { name: '12 to decide' })).toHaveAttribute(
    'href',
    '/admin/applications',
  );
  expect(screen.getByText('The oldest has waited 3 days.')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'FutureLearn' })).toBeVisible();
  expect(screen.queryByText('Enough')).toBeNull();
});

it('shows an editor only what an editor may do', () => {
  as('EDITOR');
  const sent = answer({});
  show(<TodayPage />);
  expect(screen.getByRole('link', { name: 'Measures' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Applications' })).toBeNull();
  expect(sent).toEqual([]);
});
