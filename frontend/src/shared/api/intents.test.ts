import { expect, it } from 'vitest';
import { Intents } from './intents';

it('keeps the key while the same thing is tried again', () => {
  const intents = new Intents();
  expect(intents.keyFor({ words: 'yes' })).toBe(intents.keyFor({ words: 'yes' }));
});

it('makes a new key for other words', () => {
  const intents = new Intents();
  expect(intents.keyFor({ words: 'yes' })).not.toBe(intents.keyFor({ words: 'no' }));
});

it('makes a new key once the server has answered', () => {
  const intents = new Intents();
  const first = intents.keyFor(undefined);
  intents.settled();
  expect(intents.keyFor(undefined)).not.toBe(first);
});
