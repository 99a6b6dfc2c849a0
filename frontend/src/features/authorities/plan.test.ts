import { expect, it } from 'vitest';
import { emptyPlan, requestOf, typedOf } from './plan';

const typed = {
  ...emptyPlan,
  name: 'Surrey',
  takesEffectOn: '2027-04-01',
  successors: [
    { code: ' esu ', name: 'East Surrey' },
    { code: 'WSX', name: '' },
  ],
  moves: [{ predecessor: 'sry', successors: ['ESU', 'GONE'] }],
};

it('sends codes in capitals, no name for a council that exists, and only successors of the list', () => {
  expect(requestOf(typed)).toEqual({
    name: 'Surrey',
    takesEffectOn: '2027-04-01',
    predecessorsEndOn: null,
    successors: [
      { code: 'ESU', name: 'East Surrey', officialName: null },
      { code: 'WSX', name: null, officialName: null },
    ],
    moves: [{ predecessor: 'SRY', successors: ['ESU'] }],
  });
});

it('shows what was planned as it was typed', () => {
  const planned = {
    ...requestOf(typed),
    predecessorsEndOn: '2027-04-01',
    id: 'r',
    status: 'PLANNED' as const,
    doneAt: null,
    changeable: true,
    version: 0,
  };
  expect(typedOf(planned)).toMatchObject({
    endOnSameDay: 'yes',
    successors: [{ code: 'ESU' }, { name: '' }],
  });
});

it('sends no day where none was typed', () => {
  expect(requestOf({ ...emptyPlan, endOnSameDay: 'yes' })).toMatchObject({
    takesEffectOn: null,
    predecessorsEndOn: null,
  });
});
