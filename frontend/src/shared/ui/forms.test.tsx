import { fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { Button } from './Button';
import { DateInput, isoDay } from './DateInput';
import { Page } from './Page';
import { Radios } from './Radios';
import { Textarea } from './Textarea';
import { TextInput } from './TextInput';

const email = { id: 'email', text: 'Enter your work e-mail address' };

it('puts the focus on the error summary and leads from it to the field', async () => {
  show(
    <Page title="Sign in" errors={[email]}>
      <TextInput id="email" label="Work e-mail" error={email.text} value="" onInput={vi.fn()} />
    </Page>,
  );
  expect(screen.getByText('There is a problem').closest('.govuk-error-summary')).toHaveFocus();
  expect(document.title).toMatch(/^Error: Sign in/);
  await userEvent.click(screen.getByRole('link', { name: email.text }));
  const field = screen.getByLabelText('Work e-mail');
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(`Error: ${email.text}`);
});

it('counts characters without cutting any off', async () => {
  function Sample() {
    const [value, setValue] = useState('');
    return <Textarea id="problem" label="Problem" limit={3} value={value} onInput={setValue} />;
  }
  show(<Sample />);
  await userEvent.type(screen.getByLabelText('Problem'), 'ab');
  expect(screen.getByText('You have 1 character remaining')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Problem'), 'cd');
  expect(screen.getByText('You have 1 character too many')).toBeVisible();
  expect(screen.getByLabelText('Problem')).toHaveValue('abcd');
});

it('makes an ISO day of three boxes', () => {
  const changed = vi.fn();
  show(<DateInput id="neededBy" label="When do you need it?" value="" onChange={changed} />);
  fireEvent.input(screen.getByLabelText('Day'), { target: { value: '3' } });
  fireEvent.input(screen.getByLabelText('Month'), { target: { value: '9' } });
  fireEvent.input(screen.getByLabelText('Year'), { target: { value: '2026' } });
  expect(changed).toHaveBeenLastCalledWith('2026-09-03');
  expect(isoDay(['', '', ''])).toBe('');
});

it('asks more only about the chosen option', () => {
  const options = [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ];
  const reveal = { yes: <p>Which one?</p> };
  show(
    <Radios id="r" label="Is it listed?" options={options} value="no" onChange={vi.fn()} reveal={reveal} />,
  );
  expect(screen.queryByText('Which one?')).toBeNull();
  show(
    <Radios id="s" label="Is it listed?" options={options} value="yes" onChange={vi.fn()} reveal={reveal} />,
  );
  expect(screen.getByText('Which one?')).toBeVisible();
});

it('ignores presses while what it started is under way', async () => {
  const press = vi.fn();
  show(
    <Button busy onClick={press}>
      Send
    </Button>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(press).not.toHaveBeenCalled();
});
