import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, show } from '../testing/show';
import { ReportProblem } from './ReportProblem';

const vocabulary = { courseProblems: [{ value: 'LINK', label: 'The link does not work' }] };
const REPORT = 'POST /api/v1/courses/data/problems';

it('takes one press to say what is wrong', async () => {
  const sent = answer({ 'GET /api/v1/vocabulary': vocabulary, [REPORT]: { id: '1' } });
  show(<ReportProblem slug="data" />);
  await userEvent.click(screen.getByText('Report a problem with this course'));
  await userEvent.click(await screen.findByRole('button', { name: 'The link does not work' }));
  expect(await screen.findByText('Thank you. An editor will look at it.')).toBeVisible();
  expect(sent.at(-1)?.body).toEqual({ reason: 'LINK', words: null });
});

it('says what is wrong with the words', async () => {
  answer({
    'GET /api/v1/vocabulary': vocabulary,
    [REPORT]: problem(400, { errors: [{ pointer: '/words', detail: 'Enter at most 500 characters' }] }),
  });
  show(<ReportProblem slug="data" />);
  await userEvent.click(screen.getByText('Report a problem with this course'));
  await userEvent.click(await screen.findByRole('button', { name: 'The link does not work' }));
  expect(await screen.findByText('Enter at most 500 characters')).toBeVisible();
});
