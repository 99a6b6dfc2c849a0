import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, show } from '../../shared/testing/show';
import WhenItOpensPage from './WhenItOpensPage';

const closed = {
  open: false,
  opensOn: '2027-01-05',
  closesOn: null,
  courseTitle: null,
  sentence: 'Applications are closed. They open on 5 January 2027.',
};
const POST = 'POST /api/v1/opening/notices';

it('says when applications open, and takes an address for the one message', async () => {
  const sent = answer({ 'GET /api/v1/opening': closed, [POST]: new Response(null, { status: 204 }) });
  show(<WhenItOpensPage />);
  expect(await screen.findByText(closed.sentence)).toBeVisible();
  await userEvent.type(screen.getByLabelText('Your work e-mail address'), 'me@leeds.gov.uk');
  await userEvent.click(screen.getByRole('button', { name: 'Tell me' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'We will tell you' })).toBeVisible();
  expect(sent.at(-1)?.body).toEqual({ email: 'me@leeds.gov.uk' });
  expect(sent.at(-1)?.headers.get('Idempotency-Key')).not.toBeNull();
});

it('leads from a mistake to its field', async () => {
  answer({
    'GET /api/v1/opening': closed,
    [POST]: problem(400, { errors: [{ pointer: '/email', detail: 'Enter your work e-mail address' }] }),
  });
  show(<WhenItOpensPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Tell me' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Enter your work e-mail address' }));
  expect(screen.getByLabelText('Your work e-mail address')).toHaveFocus();
});

it('leads on where applications are open', async () => {
  answer({
    'GET /api/v1/opening': { ...closed, open: true, opensOn: null, sentence: 'Applications are open.' },
  });
  show(<WhenItOpensPage />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Applications are open' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Could I get this?' })).toHaveAttribute('href', '/check');
});
