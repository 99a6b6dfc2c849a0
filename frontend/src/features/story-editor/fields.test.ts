import { expect, it } from 'vitest';
import { bodyOf } from './fields';

it('sends a sentence for each line, and none for an empty one', () => {
  expect(bodyOf({ saidAs: ' nobody finishes our form \n\nthey ring us\n' })).toEqual({
    saidAs: ['nobody finishes our form', 'they ring us'],
  });
  expect(bodyOf({ saidAs: '' })).toEqual({ saidAs: [] });
});

it('leaves out what was not touched, and empties what can be empty', () => {
  expect(bodyOf({ need: 'to see', owner: '' })).toEqual({ need: 'to see', erase: ['owner'] });
});
