import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../testing/show';
import { BarChart } from './BarChart';
import { Funnel } from './Funnel';
import { LineChart } from './LineChart';

const words = { title: 'Applications', summary: 'Most come from the North.', file: 'applications' };

it('says what it shows in a sentence and as a table', () => {
  show(<BarChart {...words} columns={['Region', 'Applications']} data={[{ label: 'Wales', value: 3 }]} />);
  expect(screen.getByRole('figure', { name: 'Applications' })).toHaveTextContent('Most come from the North.');
  expect(screen.getByRole('img', { name: 'Wales: 3' })).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: /3/, hidden: true })).toBeInTheDocument();
});

it('gives each step of a funnel its share of the first', () => {
  const steps = [
    { label: 'Applied', value: 100 },
    { label: 'Finished', value: 29 },
  ];
  show(<Funnel {...words} steps={steps} />);
  expect(screen.getByRole('img', { name: 'Finished: 29 (29%)' })).toBeInTheDocument();
});

it('is one tab stop, and the arrow keys go from point to point', async () => {
  const points = ['January', 'February', 'March'].map((label, value) => ({ label, value }));
  show(<LineChart {...words} column="Month" series={[{ name: 'Sent', points }]} />);
  await userEvent.tab();
  expect(screen.getByRole('img', { name: 'January: Sent 0' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('img', { name: 'February: Sent 1' })).toHaveFocus();
  await userEvent.keyboard('{End}{ArrowRight}');
  expect(screen.getByRole('img', { name: 'March: Sent 2' })).toHaveFocus();
});

it('tells what happened at the point, below the chart and in the table', () => {
  const points = ['January', 'February'].map((label, value) => ({ label, value }));
  const notes = [{ at: 1, text: '4 February 2026: Choice widened' }];
  show(<LineChart {...words} column="Month" series={[{ name: 'Sent', points }]} notes={notes} />);
  expect(
    screen.getByRole('img', { name: 'February: Sent 1. 4 February 2026: Choice widened' }),
  ).toBeInTheDocument();
  expect(screen.getByRole('list', { name: 'What happened' })).toHaveTextContent('Choice widened');
  expect(screen.getByRole('columnheader', { name: 'What happened', hidden: true })).toBeInTheDocument();
});

it('leads from a point to what is behind it', () => {
  const points = [{ label: 'January', value: 3, href: '/admin/applications?status=all' }];
  show(<LineChart {...words} column="Month" series={[{ name: 'Sent', points }]} />);
  expect(screen.getByRole('link', { name: 'January: Sent 3' })).toHaveAttribute(
    'href',
    '/admin/applications?status=all',
  );
});

it('does not fail without numbers', () => {
  show(<LineChart {...words} column="Month" series={[]} />);
  show(<BarChart {...words} columns={['Region', 'Applications']} data={[]} />);
  expect(screen.getAllByRole('figure')).toHaveLength(2);
});
