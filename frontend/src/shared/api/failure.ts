import type { Problem } from './types';

/** What openapi-fetch resolves to. */
export interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Anything that kept the API from answering as asked; `status` 0 means that it could not be reached. */
export class Failure extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
    readonly requestId?: string,
  ) {
    super(problem.detail ?? problem.title ?? 'The service did not answer');
  }

  /** The last part of the problem's type: `stale`, `sold-out`, `not-found`. */
  get kind(): string {
    return this.problem.type?.split('/').pop() ?? 'unknown';
  }
}

/** The data of an answer, or a Failure thrown. */
export async function dataOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const answer = await call.catch((cause: unknown) => {
    throw cause instanceof DOMException && cause.name === 'AbortError' ? cause : new Failure(0, {});
  });
  if (answer.response.ok) return answer.data as T;
  const problem = isProblem(answer.error) ? answer.error : {};
  const requestId = problem.requestId ?? answer.response.headers.get('X-Request-Id') ?? undefined;
  throw new Failure(answer.response.status, problem, requestId);
}

const isProblem = (error: unknown): error is Partial<Problem> => typeof error === 'object' && error !== null;
