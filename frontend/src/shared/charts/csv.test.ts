import { expect, it } from 'vitest';
import { csv } from './csv';

it('quotes what needs quoting and disarms formulas', () => {
  const rows = [
    ['Bath, and "North East" Somerset', 3],
    ['=1+1', -2],
  ];
  expect(csv({ columns: ['Authority', 'Applications'], rows })).toBe(
    'Authority,Applications\r\n"Bath, and ""North East"" Somerset",3\r\n\'=1+1,-2',
  );
});
