import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, show, showAt } from '../../shared/testing/show';
import ImportPage from './ImportPage';
import NewImportPage from './NewImportPage';

const counts = { pending: 0, new: 2, changed: 1, unchanged: 4, refused: 1, outdated: 0, applied: 0 };
const one = {
  id: 'i',
  kind: 'courses',
  status: 'READY',
  rows: counts,
  total: 8,
  ignoredColumns: ['notes'],
  allOrNothing: false,
  note: null,
  by: 'Eddie Editor',
  createdAt: '2026-11-25T10:00:00Z',
  confirmedAt: null,
  endedAt: null,
  next: ['confirm', 'cancel'],
  version: 3,
};
const rows = {
  items: [
    {
      number: 2,
      key: 'C01',
      outcome: 'CHANGED',
      applied: false,
      changes: [{ column: 'hours', from: '2', to: '' }],
      faults: [],
    },
    {
      number: 3,
      key: '',
      outcome: 'REFUSED',
      applied: false,
      changes: [],
      faults: [{ column: 'level', detail: 'Choose from: introductory' }],
    },
  ],
  next: null,
};
const at = (more: Record<string, unknown> = {}) => {
  const sent = answer({
    'GET /api/v1/imports/i': { ...one, ...more },
    'GET /api/v1/imports/i/rows': rows,
    'POST /api/v1/imports/i/confirmation': problem(412, { detail: 'The library was changed' }),
  });
  showAt('/admin/imports/i', '/admin/imports/:id', ImportPage);
  return sent;
};

it('tells field by field what would change, and why a row is refused', async () => {
  at();
  const changed = await screen.findByRole('row', { name: /Row 2/ });
  expect(within(changed).getByText('2').tagName).toBe('DEL');
  expect(within(changed).getByText('Empty').tagName).toBe('INS');
  expect(screen.getByText('Choose from: introductory')).toBeVisible();
  expect(screen.getByText(/left alone: notes/)).toBeVisible();
  expect(screen.queryByLabelText('All or nothing')).toBeNull();
});

it('confirms the version that was seen, and says what is wrong', async () => {
  const sent = at();
  await userEvent.click(await screen.findByRole('button', { name: 'Import 3 rows' }));
  expect(await screen.findByText('The library was changed')).toBeVisible();
  const confirmation = sent.find(({ method }) => method === 'POST');
  expect(confirmation?.headers.get('If-Match')).toBe('"3"');
  expect(confirmation?.headers.get('Idempotency-Key')).toBeTruthy();
});

it('shows how far an import is, and offers only what the API does', async () => {
  at({ status: 'APPLYING', rows: { ...counts, applied: 1 }, next: ['cancel'] });
  expect(await screen.findByRole('progressbar', { name: 'Importing' })).toHaveAttribute('value', '1');
  expect(screen.getByText('1 of 3 rows')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Stop here' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
});

it('asks for a kind and a file at once, and shows what is wrong with a file', async () => {
  const sent = answer({
    'POST /api/v1/imports': problem(400, { errors: [{ pointer: '/file', detail: 'The file is empty.' }] }),
    'GET /api/v1/imports/kinds': [{ name: 'courses', columns: [] }],
  });
  show(<NewImportPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Send and check' }));
  expect(screen.getAllByText('Choose what the file has')).toHaveLength(2);
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByLabelText('Courses'));
  await userEvent.upload(screen.getByLabelText('The file'), new File(['{}'], 'a.csv', { type: 'text/csv' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send and check' }));
  expect(await screen.findAllByText('The file is empty.')).toHaveLength(2);
  expect(sent.find(({ method }) => method === 'POST')?.search).toBe('?kind=courses');
});
