import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, show } from '../testing/show';
import { api } from './client';
import { errorsOf } from './field-errors';
import { ifMatch, useSend } from './use-send';

function Sample() {
  const send = useSend((words: string, headers) =>
    api.POST('/api/v1/unmet-needs', { body: { words }, headers: { ...headers, ...ifMatch(3) } }),
  );
  return (
    <>
      {errorsOf(send.error).map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <button
        type="button"
        onClick={() => {
          send.mutate('A course on procurement');
        }}
      >
        Send
      </button>
    </>
  );
}

const press = () => userEvent.click(screen.getByRole('button'));

it('keeps the key when the server failed, and sends the version', async () => {
  const sent = answer({ 'POST /api/v1/unmet-needs': problem(500, {}) });
  show(<Sample />);
  await press();
  await waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  await press();
  await waitFor(() => {
    expect(sent).toHaveLength(2);
  });
  expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"3"']);
  expect(new Set(sent.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
});

it('says what is wrong', async () => {
  answer({
    'POST /api/v1/unmet-needs': problem(422, { errors: [{ pointer: '/words', detail: 'Enter words' }] }),
  });
  show(<Sample />);
  await press();
  expect(await screen.findByText('Enter words')).toBeVisible();
});
