import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, showAt } from '../../shared/testing/show';
import OfferPage from './OfferPage';

const ONE = '/api/v1/allocations/x1';
const offer = {
  id: 'x1',
  applicationId: 'a1',
  course: { slug: 'data', title: 'Data skills', url: 'https://example.com', platform: 'FutureLearn' },
  status: 'RESERVED',
  answerBy: '2026-12-02',
  next: ['accept', 'decline'],
  version: 4,
};
const open = (allocation: object, more: Record<string, unknown> = {}) => {
  const sent = answer({ [`GET ${ONE}`]: allocation, ...more });
  showAt('/account/licences/x1/offer', '/account/licences/:id/offer', OfferPage);
  return sent;
};

it('says until when to answer, and takes a yes', async () => {
  const sent = open(offer, { [`POST ${ONE}/acceptance`]: { ...offer, status: 'ISSUED', next: [] } });
  expect(await screen.findByText('2 December 2026')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Yes, I want it' }));
  const post = sent.find(({ method }) => method === 'POST');
  expect(post?.path).toBe(`${ONE}/acceptance`);
  expect(post?.headers.get('If-Match')).toBe('"4"');
});

it('takes a no', async () => {
  const sent = open(offer, { [`POST ${ONE}/refusal`]: { ...offer, status: 'RETURNED', next: [] } });
  await userEvent.click(await screen.findByRole('button', { name: 'No, give it to the next person' }));
  expect(sent.some(({ path }) => path === `${ONE}/refusal`)).toBe(true);
});

it('says how to come back when the offer is over', async () => {
  open({ ...offer, status: 'LAPSED', next: [] });
  expect(await screen.findByRole('link', { name: 'apply again' })).toHaveAttribute(
    'href',
    '/apply?course=data',
  );
  expect(screen.queryByRole('button')).toBeNull();
});
