import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { answer, problem, show } from '../../shared/testing/show';
import MissingPage from './MissingPage';

const POST = 'POST /api/v1/unmet-needs';

beforeEach(() => {
  history.replaceState(null, '', '/missing?words=Juggling');
});

it('starts with the words that found nothing, and needs no address', async () => {
  const sent = answer({ [POST]: { id: '1' } });
  show(<MissingPage />);
  expect(screen.getByLabelText('What do you need?')).toHaveValue('Juggling');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  expect(screen.queryByText(/by e-mail/)).toBeNull();
  expect(sent.at(-1)?.body).toEqual({ words: 'Juggling' });
});

it('promises an answer only to whoever left an address', async () => {
  answer({ [POST]: { id: '1' } });
  show(<MissingPage />);
  await userEvent.type(screen.getByLabelText('Your e-mail address (optional)'), 'me@leeds.gov.uk');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText(/by e-mail/)).toBeVisible();
});

it('says what is wrong', async () => {
  answer({ [POST]: problem(400, { errors: [{ pointer: '/words', detail: 'Enter what you need' }] }) });
  show(<MissingPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByRole('link', { name: 'Enter what you need' })).toBeVisible();
});
