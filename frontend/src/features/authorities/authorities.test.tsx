import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, show, showAt } from '../../shared/testing/show';
import AuthorityPage from './AuthorityPage';
import NewReorganisationPage from './NewReorganisationPage';

const leeds = {
  code: 'LDS',
  name: 'Leeds',
  type: 'Metropolitan district',
  region: 'Yorkshire and The Humber',
  nation: 'England',
  current: true,
  startDate: null,
  lastDay: null,
  replacedBy: [],
  domains: ['leeds.gov.uk'],
  declarationSignedOn: null,
  version: 3,
};
const management = {
  domains: [
    {
      domain: 'leeds.gov.uk',
      addedAt: null,
      reason: null,
      retiredAt: null,
      retiredWhy: null,
      sharedWith: [],
    },
  ],
  belongings: { people: 12, openApplications: 2, partnerClients: 0 },
  predecessors: [],
  plannedEnd: null,
};

it('adds a domain to a council under the version that was seen', async () => {
  const sent = answer({
    'GET /api/v1/authorities/LDS': leeds,
    'GET /api/v1/authorities/LDS/management': management,
    'POST /api/v1/authorities/LDS/domains': leeds,
  });
  showAt('/admin/authorities/LDS', '/admin/authorities/:code', AuthorityPage);
  await userEvent.type(await screen.findByLabelText('Domain'), 'leedscc.gov.uk');
  await userEvent.type(screen.getByLabelText('How do you know that it is theirs?'), 'Their website.');
  await userEvent.click(screen.getByRole('button', { name: 'Add the domain' }));
  const post = sent.find(({ method }) => method === 'POST');
  expect(post?.headers.get('If-Match')).toBe('"3"');
  expect(post?.body).toEqual({ domain: 'leedscc.gov.uk', reason: 'Their website.' });
});

it('shows whom a plan moves before it can be saved, and each fault at its field', async () => {
  const POST = 'POST /api/v1/reorganisations/preview';
  const detail = 'There is no council of this code';
  answer({ [POST]: problem(400, { errors: [{ pointer: '/moves/0/predecessor', detail }] }) });
  show(<NewReorganisationPage />);
  await userEvent.type(screen.getByLabelText('Code of council 1 that takes over'), 'ESU');
  await userEvent.click(screen.getByLabelText('ESU'));
  await userEvent.click(screen.getByRole('button', { name: 'See what happens' }));
  await userEvent.click(await screen.findByRole('link', { name: detail }));
  expect(screen.getByLabelText('Code of council 1 that ends')).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Save the plan' })).toBeNull();

  const effect = {
    predecessor: { code: 'ELM', name: 'Elmbridge', region: 'South East' },
    successors: ['ESU'],
    moves: true,
    belongings: { people: 4 },
    domains: ['elmbridge.gov.uk'],
  };
  answer({ [POST]: [effect] });
  await userEvent.click(screen.getByRole('button', { name: 'See what happens' }));
  const row = (await screen.findByRole('rowheader', { name: 'Elmbridge' })).closest('tr');
  expect(within(row as HTMLElement).getByText('4 people moved')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save the plan' })).toBeVisible();
});
