import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { answer, problem, show } from '../../shared/testing/show';
import CheckPage from './CheckPage';

const adur = { code: 'ADU', name: 'Adur', region: 'South East' };
const worthing = { code: 'WOT', name: 'Worthing', region: 'South East' };
const rule = (outcome: string, sentence: string) => ({ code: 'AUTHORITY', outcome, sentence });
const eligibility = {
  outcome: 'ELIGIBLE',
  authorities: [adur],
  rules: [rule('PASS', 'Adur uses this address.')],
  ruleSetVersion: 1,
  whatYouCanDo: [{ text: 'Apply for a licence.', href: '/apply?course=ask' }],
  freeCourses: [],
};
const POST = 'POST /api/v1/eligibility';

beforeEach(() => {
  history.replaceState(null, '', '/check?course=ask');
});

async function check(email: string) {
  await userEvent.type(screen.getByLabelText('Your work e-mail address'), email);
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
}

it('names the course, shows every rule and what to do today', async () => {
  const sent = answer({ 'GET /api/v1/courses/ask': { title: 'Asking people' }, [POST]: eligibility });
  show(<CheckPage />);
  expect(await screen.findByText('Asking people')).toBeVisible();
  await check('me@adur.gov.uk');
  const outcome = await screen.findByRole('heading', { name: 'Yes, you could get this' });
  await waitFor(() => {
    expect(outcome).toHaveFocus();
  });
  expect(screen.getByText('Adur uses this address.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Apply for a licence.' })).toHaveAttribute(
    'href',
    '/apply?course=ask',
  );
  expect(sent.at(-1)?.body).toEqual({ email: 'me@adur.gov.uk', courseSlug: 'ask' });
  expect(location.search).toBe('?course=ask');
});

it('asks which council it is when several share an address', async () => {
  const shared = { ...eligibility, outcome: 'NEEDS_REVIEW', authorities: [adur, worthing] };
  answer({ [POST]: shared });
  show(<CheckPage />);
  await check('me@adur-worthing.gov.uk');
  expect(await screen.findByRole('heading', { name: 'Choose your council above' })).toBeVisible();
  const sent = answer({ [POST]: { ...eligibility, authorities: [worthing] } });
  await userEvent.click(screen.getByLabelText('Worthing'));
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(await screen.findByRole('heading', { name: 'Yes, you could get this' })).toBeVisible();
  expect(sent.at(-1)?.body).toMatchObject({ authorityCode: 'WOT' });
});

it('leads from a mistake to its field', async () => {
  answer({
    [POST]: problem(400, { errors: [{ pointer: '/email', detail: 'Enter your work e-mail address' }] }),
  });
  show(<CheckPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Enter your work e-mail address' }));
  expect(screen.getByLabelText('Your work e-mail address')).toHaveFocus();
});
