import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import ManagerPage from './ManagerPage';

const asking = 'POST /api/v1/manager-approvals/question';
const answering = 'POST /api/v1/manager-approvals/answer';
const question = (state: string) => ({
  applicantName: 'Alex Taylor',
  courseTitle: 'Maps',
  hours: 6,
  intendedUse: 'Show where the floods come.',
  approval: { state, askedAt: '2026-11-20T10:00:00Z', dueOn: '2026-11-27', answeredAt: null, words: null },
});

const open = (answers: Record<string, unknown>, hash = '#t=secret') => {
  const sent = answer(answers);
  showAt(`/manager${hash}`, '/manager', ManagerPage);
  return sent;
};

it('asks once, takes the secret out of the address, and thanks', async () => {
  const sent = open({ [asking]: question('ASKED'), [answering]: question('REFUSED') });
  expect(await screen.findByText(/You can answer once, until 27 November 2026/)).toBeVisible();
  expect(location.hash).toBe('');
  await userEvent.click(screen.getByLabelText('No'));
  await userEvent.type(screen.getByLabelText('Anything to add? (optional)'), 'After the audit.');
  await userEvent.click(screen.getByRole('button', { name: 'Send answer' }));
  expect(await screen.findByRole('heading', { name: 'Thank you' })).toBeVisible();
  expect(screen.getByText(/you do not agree/)).toBeVisible();
  expect(sent.find(({ path }) => path.endsWith('/answer'))?.body).toEqual({
    token: 'secret',
    agrees: false,
    words: 'After the audit.',
  });
});

it('names what is missing', async () => {
  const detail = 'Choose whether you agree';
  open({
    [asking]: question('ASKED'),
    [answering]: problem(400, { type: '/problems/invalid', errors: [{ pointer: '/agrees', detail }] }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Send answer' }));
  expect(await screen.findByRole('link', { name: detail })).toBeVisible();
});

it('says when the time is over, when the link does not work and when there is none', async () => {
  open({ [asking]: question('NOT_ANSWERED') });
  expect(await screen.findByRole('heading', { name: 'The time to answer is over' })).toBeVisible();
  cleanup();
  open({ [asking]: problem(409, { detail: 'This link was used already.' }) });
  expect(await screen.findByText('This link was used already.')).toBeVisible();
  cleanup();
  open({}, '');
  expect(await screen.findByRole('heading', { name: 'Open the link from the message again' })).toBeVisible();
});
