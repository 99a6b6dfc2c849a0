import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isGenuine } from './verify-webhook';

// The example of the specification of Standard Webhooks.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const body = '{"test": 2432232314}';
const sent = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': '1614265330',
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

beforeEach(() => vi.useFakeTimers({ now: 1614265330_000 }));
afterEach(() => vi.useRealTimers());

it('believes what is signed with the secret, also beside another signature', () => {
  expect(isGenuine(secret, sent, body)).toBe(true);
  const both = `v1,AAAA ${sent['webhook-signature']}`;
  expect(isGenuine(secret, { ...sent, 'webhook-signature': both }, body)).toBe(true);
});

it.each([
  ['another body', sent, `${body} `],
  ['another id', { ...sent, 'webhook-id': 'msg_other' }, body],
  ['another signature', { ...sent, 'webhook-signature': 'v1,AAAA' }, body],
  ['no headers', {}, body],
])('does not believe %s', (_, headers, content) => {
  expect(isGenuine(secret, headers, content)).toBe(false);
});

it('does not believe what was sent more than five minutes ago', () => {
  vi.setSystemTime(1614265330_000 + 301_000);
  expect(isGenuine(secret, sent, body)).toBe(false);
});
