import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { beginSession, endSession } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { answer, problem, show } from '../../shared/testing/show';
import ManagePage from './ManagePage';
import SecondFactorPage from './SecondFactorPage';

const PATH = 'POST /api/v1/me/second-factor';
const codes = ['AAAA-BBBB', 'CCCC-DDDD'];

const person = (secondFactor: Me['secondFactor']): Me => ({
  id: 'p-1',
  email: 'robin@team.example',
  name: 'Robin',
  authority: null,
  roles: ['REVIEWER'],
  secondFactor,
  version: 1,
});
const signIn = (secondFactor: Me['secondFactor']) => {
  beginSession({ accessToken: 'a', expiresInSeconds: 600, person: person(secondFactor) });
};
const wrong = problem(400, {
  errors: [{ pointer: '/code', detail: 'That is not the code. You can try 4 more times' }],
});

afterEach(endSession);

it('sets up an app from a key that can be scanned or typed, and has the recovery codes kept', async () => {
  signIn('NOT_SET_UP');
  const sent = answer({
    [`${PATH}/secret`]: { key: 'ABCDEFGH', uri: 'otpauth://totp/x?secret=ABCDEFGH' },
    [`${PATH}/confirmation`]: { recoveryCodes: codes, person: person('SHOWN') },
  });
  show(<SecondFactorPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  expect(await screen.findByRole('img', { name: 'QR code with the key' })).toBeVisible();
  expect(screen.getByText('ABCD EFGH')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Code'), '123456{Enter}');
  expect(await screen.findByText('AAAA-BBBB')).toBeVisible();
  expect(sent.at(-1)?.body).toEqual({ code: '123456' });
  expect(screen.getByRole('button', { name: 'I have kept them' })).toBeVisible();
});

it('asks for the code, and says how often it can still be tried', async () => {
  signIn('NOT_SHOWN');
  answer({ [`${PATH}/showing`]: wrong });
  show(<SecondFactorPage />);
  await userEvent.type(screen.getByLabelText('Code'), '000000{Enter}');
  expect(await screen.findByRole('link', { name: /You can try 4 more times/ })).toBeVisible();
});

it('offers what can be done with it', async () => {
  signIn('SHOWN');
  answer({
    'GET /api/v1/me/second-factor': {
      state: 'SHOWN',
      setUpAt: '2026-11-01T10:00:00Z',
      recoveryCodesLeft: 3,
      lockedUntil: null,
      next: ['SET_UP', 'SHOW', 'MAKE_RECOVERY_CODES'],
    },
    [`${PATH}/recovery-codes`]: { recoveryCodes: codes, person: person('SHOWN') },
  });
  show(<ManagePage />);
  expect(await screen.findByText('3')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Make new recovery codes' }));
  expect(await screen.findByText('CCCC-DDDD')).toBeVisible();
});
