import { QueryClientProvider } from '@tanstack/preact-query';
import { render } from '@testing-library/preact';
import type { ComponentChildren, ComponentType } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { vi } from 'vitest';
import { createQueryClient } from '../api/query-client';

/** Renders with everything a page expects around it. */
export function show(page: ComponentChildren) {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  return render(
    <LocationProvider>
      <QueryClientProvider client={client}>{page}</QueryClientProvider>
    </LocationProvider>,
  );
}

/** Renders the page of a route at an address: `showAt('/courses/data', '/courses/:slug', CoursePage)`. */
export function showAt(address: string, route: string, page: ComponentType) {
  history.replaceState(null, '', address);
  return show(
    <Router>
      <Route path={route} component={page} />
      <Route default component={() => null} />
    </Router>,
  );
}

export interface Sent {
  method: string;
  path: string;
  search: string;
  headers: Headers;
  body: unknown;
}

/** Answers the API's calls: `'GET /api/v1/courses': { items: [] }`, or a Response for anything but 200. Returns what was sent. */
export function answer(answers: Record<string, unknown>): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (input: Request | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const { pathname: path, search } = new URL(request.url);
    const text = await request.text();
    sent.push({
      method: request.method,
      path,
      search,
      headers: request.headers,
      body: request.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : text || undefined,
    });
    const found = answers[`${request.method} ${path}`];
    if (found instanceof Response) return found.clone();
    return found === undefined
      ? problem(404, { type: 'https://learningoffer.uk/problems/not-found', title: 'Not found' })
      : Response.json(found);
  });
  return sent;
}

export const problem = (status: number, body: object) =>
  new Response(JSON.stringify({ status, ...body }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
