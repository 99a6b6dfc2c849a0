import { accessToken, refreshSession } from './session';
import { stepUp, wantsStepUp } from './step-up';

const RETRIES = 2;
const PAUSE_MS = 400;

/**
 * Sends with the access token; on 401 refreshes once and sends again; repeats what is safe to repeat when the network
 * fails. Where staff must show their second factor again, they are asked for it and what they sent goes out once more.
 */
export async function authorisedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await signedIn(request);
  return (await wantsStepUp(response)) && (await stepUp()) ? signedIn(again) : response;
}

async function signedIn(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  if (response.status !== 401 || isSignIn(request) || !(await refreshSession())) return response;
  return send(again);
}

async function send(request: Request, attempt = 0): Promise<Response> {
  const spare = request.clone();
  try {
    return await globalThis.fetch(withToken(request));
  } catch (failure) {
    if (!safeToRepeat(request) || attempt >= RETRIES || request.signal.aborted) throw failure;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** attempt));
    return send(spare, attempt + 1);
  }
}

function withToken(request: Request): Request {
  const token = accessToken();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

// The server answers a repeated Idempotency-Key with its first answer, so a lost response costs nothing.
const safeToRepeat = (request: Request) => request.headers.has('Idempotency-Key');

const isSignIn = (request: Request) => new URL(request.url).pathname.startsWith('/api/v1/auth/');
