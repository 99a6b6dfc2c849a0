import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, show } from '../../shared/testing/show';
import HomePage from './HomePage';

const story = { code: 'LO-1', need: 'to run a good workshop', role: 'Service designer', courseCount: 2 };

it('leads from a need to its story', async () => {
  answer({ 'GET /api/v1/user-stories': { items: [story] } });
  show(<HomePage />);
  const link = await screen.findByRole('link', { name: 'I need to run a good workshop' });
  expect(link).toHaveAttribute('href', '/stories/LO-1');
  expect(screen.getByText('Service designer, 2 courses')).toBeVisible();
  expect(document.title).toBe('What do you need to do? – Learning Offer for local government');
});

it('takes the words to the library', async () => {
  answer({ 'GET /api/v1/user-stories': { items: [] } });
  show(<HomePage />);
  await userEvent.type(screen.getByLabelText('Search the library'), 'user research{Enter}');
  expect(location.pathname + location.search).toBe('/library?q=user+research');
});

it('offers the library when there are no needs', async () => {
  answer({ 'GET /api/v1/user-stories': { items: [] } });
  show(<HomePage />);
  expect(await screen.findByRole('link', { name: 'Look through the library' })).toBeVisible();
});

it('says so when the needs cannot be read, and tries again', async () => {
  answer({ 'GET /api/v1/user-stories': problem(500, { requestId: 'r-1' }) });
  show(<HomePage />);
  expect(await screen.findByText(/give this number: r-1/)).toBeVisible();
  answer({ 'GET /api/v1/user-stories': { items: [story] } });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/good workshop/)).toBeVisible();
});
