import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Words } from './Words';

it('shows headings, lists, paragraphs and links to pages of ours', () => {
  render(<Words text={'# What we do\n\nRead [this](/privacy) and\nthat.\n\n* one\n* two'} />);
  expect(screen.getByRole('heading', { level: 2, name: 'What we do' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'this' })).toHaveAttribute('href', '/privacy');
  expect(screen.getByText(/and that\./)).toBeVisible();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['one', 'two']);
});

it.each(['[x](https://evil.example)', '[x](//evil.example)', '[x](javascript:alert(1))', '<b>x</b>'])(
  'leaves %s as words',
  (words) => {
    render(<Words text={words} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(words)).toBeVisible();
  },
);
