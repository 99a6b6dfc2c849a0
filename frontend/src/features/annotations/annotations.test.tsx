import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import AnnotationPage from './AnnotationPage';
import AnnotationsPage from './AnnotationsPage';
import NewAnnotationPage from './NewAnnotationPage';

const widened = { id: 'a1', happenedOn: '2026-03-04', words: 'Choice widened', version: 3 };

it('lists the days, and says when there is none', async () => {
  answer({ 'GET /api/v1/annotations': { items: [widened], next: null } });
  const shown = showAt('/admin/annotations', '/admin/annotations', AnnotationsPage);
  expect(await screen.findByRole('link', { name: 'Choice widened' })).toBeVisible();
  expect(screen.getByText('4 March 2026')).toBeVisible();
  shown.unmount();
  answer({ 'GET /api/v1/annotations': { items: [], next: null } });
  showAt('/admin/annotations', '/admin/annotations', AnnotationsPage);
  expect(await screen.findByText('No chart says yet what happened.')).toBeVisible();
});

it('names all that is missing at once', async () => {
  const sent = answer({
    'POST /api/v1/annotations': problem(400, {
      type: 'https://learningoffer.uk/problems/invalid',
      title: 'Correct it',
      errors: [
        { pointer: '/happenedOn', detail: 'Enter the day on which it happened' },
        { pointer: '/words', detail: 'Enter what happened' },
      ],
    }),
  });
  showAt('/admin/annotations/new', '/admin/annotations/new', NewAnnotationPage);
  await userEvent.click(await screen.findByRole('button', { name: 'Put it on the charts' }));
  expect(await screen.findAllByText('Enter the day on which it happened')).toHaveLength(2);
  expect(screen.getAllByText('Enter what happened')).toHaveLength(2);
  expect(sent[0]?.body).toEqual({ happenedOn: null, words: '' });
});

it('changes what was seen, and nothing else', async () => {
  const sent = answer({
    'GET /api/v1/annotations/a1': widened,
    'PUT /api/v1/annotations/a1': problem(412, {
      type: 'https://learningoffer.uk/problems/stale',
      title: 'Somebody changed it',
    }),
  });
  showAt('/admin/annotations/a1', '/admin/annotations/:id', AnnotationPage);
  await userEvent.type(await screen.findByLabelText('What happened?'), ' again');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('There is a problem')).toBeVisible();
  const put = sent.find(({ method }) => method === 'PUT');
  expect(put?.headers.get('If-Match')).toBe('"3"');
  expect(put?.body).toEqual({ happenedOn: '2026-03-04', words: 'Choice widened again' });
  expect(screen.getByLabelText('What happened?')).toHaveValue('Choice widened again');
});
