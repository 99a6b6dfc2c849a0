import { beforeEach, expect, it, vi } from 'vitest';
import { authorisedFetch } from './authorised-fetch';
import { beginSession, endSession } from './session';

const person = {
  id: '1',
  email: 'a@b.gov.uk',
  name: null,
  authority: null,
  roles: [],
  secondFactor: 'NOT_NEEDED' as const,
  version: 1,
};
const session = (accessToken: string) => ({ accessToken, expiresInSeconds: 600, person });
const ask = () => authorisedFetch(new Request('http://localhost/api/v1/applications'));

beforeEach(endSession);

it('refreshes once for many requests and sends each again', async () => {
  beginSession(session('old'));
  const fetch = vi.fn((input: Request | URL) => {
    if (input instanceof URL) return Promise.resolve(Response.json(session('new')));
    const fresh = input.headers.get('Authorization') === 'Bearer new';
    return Promise.resolve(new Response(null, { status: fresh ? 200 : 401 }));
  });
  vi.stubGlobal('fetch', fetch);

  const answers = await Promise.all([ask(), ask(), ask()]);

  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
  expect(fetch.mock.calls.filter(([input]) => input instanceof URL)).toHaveLength(1);
});

it('gives the 401 back when the session is over', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 401 })));
  expect((await ask()).status).toBe(401);
});

it('repeats a request with an Idempotency-Key when the network fails', async () => {
  const fetch = vi.fn().mockRejectedValueOnce(new TypeError('network')).mockResolvedValue(new Response());
  vi.stubGlobal('fetch', fetch);
  const request = new Request('http://localhost/api/v1/applications', {
    method: 'POST',
    headers: { 'Idempotency-Key': 'k' },
    body: '{}',
  });
  expect((await authorisedFetch(request)).status).toBe(200);
  expect((fetch.mock.calls[1]?.[0] as Request).headers.get('Idempotency-Key')).toBe('k');
});

it('does not repeat a request without one', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('network')));
  await expect(ask()).rejects.toThrow('network');
});
