import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import NominatePage from './NominatePage';

const funded = { items: [{ slug: 'maps', title: 'Maps' }] };

const open = (answers: Record<string, unknown>) => {
  const sent = answer({ 'GET /api/v1/courses': funded, ...answers });
  showAt('/council/nominate', '/council/nominate', NominatePage);
  return sent;
};

const send = () => userEvent.click(screen.getByRole('button', { name: 'Send to each of them' }));

it('says of each colleague what became of it, and keeps those to correct', async () => {
  const sent = open({
    'POST /api/v1/nominations': {
      results: [
        { email: 'sam@leeds.gov.uk', sent: true, detail: null },
        { email: 'jo@example.com', sent: false, detail: 'Enter an address at Leeds' },
      ],
    },
  });
  await userEvent.selectOptions(await screen.findByLabelText('Course'), 'maps');
  await userEvent.type(screen.getByLabelText('Why would it help them?'), 'Floods');
  await userEvent.type(
    screen.getByLabelText('Colleagues'),
    'Sam Green, sam@leeds.gov.uk{Enter}jo@example.com',
  );
  await send();
  expect(await screen.findByRole('heading', { name: '1 of 2 invited' })).toBeVisible();
  expect(screen.getByText('Enter an address at Leeds')).toBeVisible();
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
    courseSlug: 'maps',
    why: 'Floods',
    people: [
      { name: 'Sam Green', email: 'sam@leeds.gov.uk' },
      { name: null, email: 'jo@example.com' },
    ],
  });
  await userEvent.click(screen.getByRole('button', { name: 'Correct those that were not sent' }));
  expect(screen.getByLabelText('Colleagues')).toHaveValue('jo@example.com');
  expect(screen.getByLabelText('Why would it help them?')).toHaveValue('Floods');
});

it('names all that is missing at once', async () => {
  open({
    'POST /api/v1/nominations': problem(400, {
      type: '/problems/invalid',
      errors: [
        { pointer: '/courseSlug', detail: 'Choose a course' },
        { pointer: '/people', detail: 'Enter at least one colleague' },
      ],
    }),
  });
  await screen.findByLabelText('Course');
  await send();
  expect(await screen.findByRole('link', { name: 'Choose a course' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Enter at least one colleague' })).toHaveAttribute(
    'href',
    '#people',
  );
});
