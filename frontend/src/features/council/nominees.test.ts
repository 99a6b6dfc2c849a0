import { expect, it } from 'vitest';
import { nomineesOf } from './nominees';

it('reads a pasted list however it was written', () => {
  const pasted = [
    'sam@leeds.gov.uk',
    ' Sam Green, sam.green@leeds.gov.uk ',
    '',
    'Ama Mensah <ama@leeds.gov.uk>',
    'Kim Lee\tkim@leeds.gov.uk',
  ].join('\n');
  expect(nomineesOf(pasted)).toEqual([
    { name: null, email: 'sam@leeds.gov.uk' },
    { name: 'Sam Green', email: 'sam.green@leeds.gov.uk' },
    { name: 'Ama Mensah', email: 'ama@leeds.gov.uk' },
    { name: 'Kim Lee', email: 'kim@leeds.gov.uk' },
  ]);
});

it('leaves a line without an address for the server to name', () => {
  expect(nomineesOf('nobody')).toEqual([{ name: null, email: 'nobody' }]);
});
