import { expect, it } from 'vitest';
import { countChosen, readSearch, without, writeSearch } from './search';

const address = 'q=user+research&costClass=free&costClass=funded&level=intermediate&sort=shortest';

it('reads a search from an address and writes the same address', () => {
  const search = readSearch(new URLSearchParams(address));
  expect(search.chosen).toEqual({ costClass: ['free', 'funded'], level: ['intermediate'] });
  expect(writeSearch(search).toString()).toBe(address);
  expect(countChosen(search)).toBe(3);
});

it('leaves out what it does not know', () => {
  const search = readSearch(new URLSearchParams('sort=constructor&colour=red'));
  expect(writeSearch(search).toString()).toBe('');
});

it('takes one filter away', () => {
  const search = readSearch(new URLSearchParams(address));
  expect(without(search, 'costClass', 'free').chosen['costClass']).toEqual(['funded']);
});

it('keeps every filter of the library in the address', () => {
  const all =
    'q=x&costClass=free&topic=ai&level=advanced&length=longer&format=classroom' +
    '&certificate=free&accessFeature=captions&platform=OpenLearn&language=cy&sort=newest-checked';
  expect(writeSearch(readSearch(new URLSearchParams(all))).toString()).toBe(all);
});
