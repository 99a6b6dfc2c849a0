import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'preact-iso';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { beginSession, endSession } from '../../shared/api/session';
import { answer, problem, show } from '../../shared/testing/show';
import StartPage from './StartPage';
import StepPage from './StepPage';
import { draft } from './testing';

const person = {
  id: 'p-1',
  email: 'alex@leeds.gov.uk',
  name: 'Alex Taylor',
  authority: { code: 'LDS', name: 'Leeds City Council', region: 'Yorkshire and the Humber' },
  roles: [],
  secondFactor: 'NOT_NEEDED' as const,
  version: 1,
};
const one = '/api/v1/applications/a-1';
const course = {
  slug: 'content-design',
  title: 'Content design',
  next: ['apply'],
  stories: [{ code: 'US01', sentence: 'As a web editor I need to write clearly', fit: 'full', reason: 'r' }],
};
const eligible = { outcome: 'ELIGIBLE', rules: [], whatYouCanDo: [], freeCourses: [] };
const nothingStarted = { 'GET /api/v1/applications': { items: [] } };
const stale = problem(412, { type: '/problems/stale', detail: 'Load it again' });

function open(url: string) {
  history.replaceState(null, '', url);
  show(
    <Router>
      <Route path="/apply" component={StartPage} />
      <Route path="/apply/:id/sent" component={() => <p>Sent</p>} />
      <Route path="/apply/:id/:step?" component={StepPage} />
      <Route default component={() => <p>Elsewhere</p>} />
    </Router>,
  );
}

const go = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

async function write(label: RegExp | string, words: string) {
  await userEvent.type(await screen.findByLabelText(label), words);
}

beforeEach(() => {
  sessionStorage.clear();
  beginSession({ accessToken: 'a', expiresInSeconds: 600, person });
});
afterEach(endSession);

it('starts a draft for a course at a press, and not before', async () => {
  const sent = answer({
    ...nothingStarted,
    'GET /api/v1/courses/content-design': course,
    'POST /api/v1/eligibility': eligible,
    'POST /api/v1/applications': draft(),
    [`GET ${one}`]: draft({ missing: [{ pointer: '/problem', detail: 'Describe the problem' }] }),
  });
  open('/apply?course=content-design');
  await screen.findByText(/Yes, as far as the rules can say/);
  const posts = () => sent.filter(({ method, path }) => method === 'POST' && path === '/api/v1/applications');
  expect(posts()).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Start now' }));
  expect(await screen.findByRole('heading', { name: 'What do you want to solve?' })).toBeVisible();
  expect(posts()[0]?.body).toEqual({ courseSlug: 'content-design' });
  expect(posts()[0]?.headers.get('Idempotency-Key')).toBeTruthy();
});

it('sends nobody through a form for a free course', async () => {
  answer({
    'GET /api/v1/courses/free': {
      ...course,
      url: 'https://x.example/',
      platform: 'OpenLearn',
      next: ['start'],
    },
  });
  open('/apply?course=free');
  expect(await screen.findByRole('link', { name: /Start Content design at OpenLearn/ })).toBeVisible();
});

it('saves on continue with the version, and asks for what is missing', async () => {
  const missing = [{ pointer: '/problem', detail: 'Describe the problem' }];
  const sent = answer({
    [`GET ${one}`]: draft({ missing }),
    [`PATCH ${one}`]: draft({ missing, version: 4 }),
    'GET /api/v1/courses/content-design': course,
  });
  open('/apply/a-1/problem');
  await screen.findByLabelText('Describe it in your own words');
  await go();
  expect(await screen.findByRole('link', { name: 'Describe the problem' })).toBeVisible();
  answer({
    [`PATCH ${one}`]: draft({ problem: 'Our forms are unclear', version: 4 }),
    'GET /api/v1/vocabulary': { motivators: [], constraints: [], confidence: [] },
  });
  await write('Describe it in your own words', 'Our forms are unclear');
  await go();
  expect(await screen.findByRole('heading', { name: 'Why now?' })).toBeVisible();
  expect(sent.length).toBeGreaterThan(0);
});

it('keeps what was typed through a reload when the service cannot be reached', async () => {
  answer({ [`GET ${one}`]: draft(), [`PATCH ${one}`]: problem(503, {}) });
  open('/apply/a-1/support');
  await write(/What would help/, 'Captions');
  await go();
  expect(await screen.findByText(/We could not save. Trying again/)).toBeVisible();
  cleanup();
  open('/apply/a-1/support');
  expect(await screen.findByLabelText(/What would help/)).toHaveValue('Captions');
});

it('saves over a change to another answer without asking', async () => {
  const patched: (string | null)[] = [];
  answer({ [`GET ${one}`]: draft({ version: 3 }), [`PATCH ${one}`]: stale });
  open('/apply/a-1/support');
  await write(/What would help/, 'Captions');
  const sent = answer({
    [`GET ${one}`]: draft({ version: 9, problem: 'Elsewhere' }),
    [`PATCH ${one}`]: stale,
  });
  await go();
  await waitFor(() => {
    patched.push(
      ...sent.filter(({ method }) => method === 'PATCH').map(({ headers }) => headers.get('If-Match')),
    );
    expect(patched).toContain('"9"');
  });
  expect(screen.queryByText(/changed somewhere else/)).toBeNull();
});

it('shows both answers when the same one was changed elsewhere', async () => {
  answer({ [`GET ${one}`]: draft(), [`PATCH ${one}`]: stale });
  open('/apply/a-1/support');
  await write(/What would help/, 'Captions');
  answer({ [`GET ${one}`]: draft({ version: 9, supportWanted: 'More time' }), [`PATCH ${one}`]: stale });
  await go();
  expect(await screen.findByText('“More time”')).toBeVisible();
  expect(screen.getByLabelText(/What would help/)).toHaveValue('Captions');
  await userEvent.click(screen.getByRole('button', { name: 'Use the other answer' }));
  expect(screen.getByLabelText(/What would help/)).toHaveValue('More time');
});

it('shows what was written when the application was withdrawn on another device', async () => {
  answer({ [`GET ${one}`]: draft(), [`PATCH ${one}`]: stale });
  open('/apply/a-1/support');
  await write(/What would help/, 'Captions');
  const whatHappensNext = 'You withdrew this application.';
  const withdrawn = draft({ status: 'WITHDRAWN', version: 9, next: [], whatHappensNext });
  answer({ [`GET ${one}`]: withdrawn, [`PATCH ${one}`]: stale });
  await go();
  expect(await screen.findByText(whatHappensNext)).toBeVisible();
  expect(screen.getByText('Captions')).toBeVisible();
  await waitFor(() => {
    expect(sessionStorage).toHaveLength(0);
  });
  cleanup();
  open('/apply/a-1/support');
  expect(await screen.findByText('Elsewhere')).toBeVisible();
});

it('keeps the course that was chosen while the one named in its place is refused', async () => {
  const https = { pointer: '/namedCourse/url', detail: 'Enter a full web address that starts with https://' };
  const sent = answer({
    [`GET ${one}`]: draft({ course: { slug: 'content-design', title: 'Content design' } as never }),
    [`PATCH ${one}`]: problem(400, { type: '/problems/invalid', errors: [https] }),
  });
  open('/apply/a-1/course');
  await userEvent.click(await screen.findByLabelText('A course that is not in our library'));
  await write('Name of the course', 'Maps');
  await go();
  expect(await screen.findByRole('link', { name: https.detail })).toBeVisible();
  const bodies = sent.filter(({ method }) => method === 'PATCH').map(({ body }) => body as object);
  expect(bodies.filter((body) => !('namedCourse' in body))).toEqual([]);
  expect(screen.getByLabelText('Content design')).toBeVisible();
});

it('sends once everything is answered, and names what is not', async () => {
  const missing = [{ pointer: '/declared', detail: 'Confirm that it is true' }];
  answer({ [`GET ${one}`]: draft({ missing }) });
  open('/apply/a-1/check');
  expect(await screen.findByRole('link', { name: 'Confirm that it is true' })).toHaveAttribute(
    'href',
    '/apply/a-1/declaration?change=yes',
  );
  expect(screen.queryByRole('button', { name: 'Send application' })).toBeNull();
});

it('sends the application with its version and one key', async () => {
  const sent = answer({
    [`GET ${one}`]: draft({ declared: true, next: ['edit', 'submit', 'withdraw'] }),
    [`POST ${one}/submission`]: draft({ status: 'SUBMITTED', next: ['withdraw'] }),
  });
  open('/apply/a-1/check');
  await userEvent.click(await screen.findByRole('button', { name: 'Send application' }));
  await waitFor(() => {
    expect(location.pathname).toBe('/apply/a-1/sent');
  });
  const post = sent.find(({ path }) => path.endsWith('/submission'));
  expect(post?.headers.get('If-Match')).toBe('"3"');
  expect(post?.headers.get('Idempotency-Key')).toBeTruthy();
});
