import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { authorisedFetch } from '../../shared/api/authorised-fetch';
import { beginSession, endSession } from '../../shared/api/session';
import { answer, problem, show } from '../../shared/testing/show';
import { StepUp } from './StepUp';

const person = {
  id: 'p-1',
  email: 'robin@team.example',
  name: 'Robin',
  authority: null,
  roles: ['ADMINISTRATOR'],
  secondFactor: 'SHOWN' as const,
  version: 1,
};
const call = () =>
  authorisedFetch(
    new Request('http://localhost/api/v1/clients', {
      method: 'POST',
      headers: { 'Idempotency-Key': 'k-1' },
      body: 'A system',
    }),
  );

beforeEach(() => {
  beginSession({ accessToken: 'a', expiresInSeconds: 600, person });
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
});
afterEach(endSession);

it('asks in place where an operation wants a code of now, and sends it again under the same key', async () => {
  let shown = false;
  const sent: (string | null)[][] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.url.endsWith('/showing')) {
      shown = true;
      return Response.json(person);
    }
    sent.push([request.headers.get('Idempotency-Key'), await request.text()]);
    return shown ? Response.json({}) : problem(403, { type: '/problems/step-up' });
  });
  show(<StepUp />);
  const answered = call();
  await userEvent.type(await screen.findByLabelText('Code'), '123456');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect((await answered).status).toBe(200);
  expect(sent).toEqual([
    ['k-1', 'A system'],
    ['k-1', 'A system'],
  ]);
  await waitFor(() => {
    expect(screen.queryByText('Confirm that it is you')).toBeNull();
  });
});

it('leaves things as they are where the question is cancelled', async () => {
  answer({ 'POST /api/v1/clients': problem(403, { type: '/problems/step-up' }) });
  show(<StepUp />);
  const answered = call();
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect((await answered).status).toBe(403);
});
