import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, show } from '../../shared/testing/show';
import NewSettingsPage from './NewSettingsPage';
import SettingsPage from './SettingsPage';
import { requestOf, typedOf } from './typed';

const settings = {
  version: 1,
  licencesPerPerson: 3,
  licencesPerAuthority: 25,
  declaration: 'IGNORED' as const,
  managerApproval: false,
  managerApprovalDays: 5,
  fourEyesForRefusals: false,
  fourEyesAbovePence: null,
  undoSeconds: 30,
  claimMinutes: 15,
};
const inForce = {
  settings,
  startsOn: '2026-01-01',
  status: 'IN_FORCE' as const,
  reason: 'As it began.',
  madeAt: '2026-01-01T00:00:00Z',
  cancellable: false,
};
const overview = { inForce, coming: [], version: 4 };
const GET = 'GET /api/v1/settings';

it('shows what counts, and offers to cancel what has not started', async () => {
  const coming = { ...inForce, startsOn: '2027-01-01', status: 'COMING', cancellable: true };
  answer({
    [GET]: { ...overview, coming: [coming] },
    'GET /api/v1/settings/versions': { items: [inForce], next: null },
    'GET /api/v1/application-windows': { items: [], next: null },
  });
  show(<SettingsPage />);
  expect(await screen.findByRole('heading', { name: 'In force since 1 January 2026' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Cancel the settings of 1 January 2027' })).toBeVisible();
  expect(await screen.findByText('Always: there are no windows')).toBeVisible();
});

it('shows what new settings would have changed before they can be saved', async () => {
  const sent = answer({
    [GET]: overview,
    'POST /api/v1/settings/preview': {
      applications: 40,
      changed: 2,
      changes: [{ from: 'ELIGIBLE', to: 'NOT_ELIGIBLE', applications: 2 }],
      managersAsked: 0,
    },
    'POST /api/v1/settings/versions': overview,
  });
  show(<NewSettingsPage />);
  await userEvent.type(await screen.findByLabelText('Why do they change?'), 'Fairer.');
  expect(screen.queryByRole('button', { name: 'Save the new settings' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'See what they change' }));
  expect(await screen.findByText(/Of 40 applications of the last 30 days, 2 would/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Save the new settings' }));
  await screen.findByRole('button', { name: 'Save the new settings' });
  expect(sent.at(-1)?.headers.get('If-Match')).toBe('"4"');
});

it('shows a mistake at its field', async () => {
  const detail = 'Enter a number from 1 to 100';
  answer({
    [GET]: overview,
    'POST /api/v1/settings/preview': problem(400, { errors: [{ pointer: '/licencesPerPerson', detail }] }),
  });
  show(<NewSettingsPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'See what they change' }));
  await userEvent.click(await screen.findByRole('link', { name: detail }));
  expect(screen.getByLabelText('Licences that one person can have in 12 months')).toHaveFocus();
});

it('sends amounts in pence, and what is no number as it was typed', () => {
  const typed = { ...typedOf(overview), fourEyesAbovePence: '12.50', licencesPerPerson: 'lots' };
  expect(requestOf(typed)).toMatchObject({ fourEyesAbovePence: 1250, licencesPerPerson: 'lots' });
});
