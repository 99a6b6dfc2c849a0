import { expect, it } from 'vitest';
import type { Simulation } from './api';
import { labelsOf } from './labels';

it('names the months that end one, two and three months from today', () => {
  expect(labelsOf({ endsOn: '2027-02-25', months: 3 } as Simulation)).toEqual(['Dec 26', 'Jan 27', 'Feb 27']);
});
