import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { PageOf } from '../api/types';
import { useReadPages } from '../api/use-read';
import { show } from '../testing/show';
import { Facets } from './Facets';
import { ShowMore } from './ShowMore';
import { Waiting } from './Waiting';

const page = (items: string[], next?: string) =>
  Promise.resolve({ data: next ? { items, next } : { items }, response: new Response() });

it('shows the next page below the first', async () => {
  const call = (cursor?: string): ReturnType<typeof page> => (cursor ? page(['two']) : page(['one'], 'c'));
  function Sample() {
    const things = useReadPages<string>(['things'], call);
    return (
      <Waiting query={things}>
        {(items: PageOf<string>['items']) => (
          <>
            <p>{items.join(', ')}</p>
            <ShowMore pages={things} of="things" />
          </>
        )}
      </Waiting>
    );
  }
  show(<Sample />);
  await userEvent.click(await screen.findByRole('button', { name: 'Show more things' }));
  expect(await screen.findByText('one, two')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('adds and clears filters', async () => {
  const changed = vi.fn();
  const facets = [
    { name: 'costClass', label: 'Cost', values: [{ value: 'free', label: 'Free', count: 1200 }] },
  ];
  show(<Facets facets={facets} chosen={{ level: ['starter'] }} onChange={changed} />);
  await userEvent.click(screen.getByLabelText('Free (1,200)'));
  expect(changed).toHaveBeenLastCalledWith({ level: ['starter'], costClass: ['free'] });
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(changed).toHaveBeenLastCalledWith({});
});
