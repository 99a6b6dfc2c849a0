import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';
import type { Schemas } from '../src/shared/api/types';
import { codeOf } from './people';

/** Sends applications of somebody new for courses nobody else names. Returns words that all of them have. */
export async function applications(request: APIRequestContext, count: number): Promise<string> {
  const words = `Evidence${randomUUID().slice(0, 8)}`;
  const headers = await signedIn(request, `case-${randomUUID().slice(0, 8)}@york.gov.uk`);
  const send = async (method: string, path: string, data?: object, etag?: string) => {
    const answer = await request.fetch(`/api/v1/${path}`, {
      method,
      ...(data && { data }),
      headers: { ...headers, 'Idempotency-Key': randomUUID(), ...(etag && { 'If-Match': etag }) },
    });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return { id: ((await answer.json()) as { id: string }).id, etag: answer.headers()['etag'] };
  };
  for (let n = 0; n < count; n++) {
    const { id, etag } = await send('POST', 'applications', {});
    const answered = await send(
      'PATCH',
      `applications/${id}`,
      { ...answers, ...named(`${words} ${n}`) },
      etag,
    );
    await send('POST', `applications/${id}/submission`, undefined, answered.etag);
  }
  return words;
}

const answers = {
  problem: 'Residents phone us because our form is unclear.',
  motivators: ['solve-now'],
  constraints: ['little-time'],
  confidenceBefore: 2,
  declared: true,
};

const named = (title: string) => ({
  namedCourse: {
    title,
    url: `https://www.futurelearn.com/courses/${title.toLowerCase().replaceAll(' ', '-')}`,
    why: 'Nothing in the library is about this.',
  },
});

/** The headers of somebody who signed in by the link in their mail. */
export async function signedIn(request: APIRequestContext, email: string) {
  const inbox = async () => {
    const answer = await request.get('/dev/inbox.json', { params: { to: email } });
    return (await answer.json()) as { text: string }[];
  };
  const before = (await inbox()).length;
  await request.post('/api/v1/auth/email', { data: { email } });
  await expect.poll(async () => (await inbox()).length, { timeout: 30_000 }).toBeGreaterThan(before);
  const fragment = /\/sign-in#(\S+)/.exec((await inbox())[0]?.text ?? '')?.[1] ?? '';
  const token = new URLSearchParams(fragment).get('t') ?? fragment;
  const session = await request.post('/api/v1/auth/email/confirm', { data: { token } });
  const { accessToken, person } = (await session.json()) as Schemas['Session'];
  const headers = { Authorization: `Bearer ${accessToken}` };
  if (person.secondFactor === 'NOT_SHOWN') {
    const code = await codeOf(request, email);
    await request.post('/api/v1/me/second-factor/showing', { headers, data: { code } });
  }
  return headers;
}
