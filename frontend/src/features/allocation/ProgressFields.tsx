import { errorAt, type FieldError } from '../../shared/api/field-errors';
import type { Schemas } from '../../shared/api/types';
import { DateInput } from '../../shared/ui/DateInput';
import { TextInput } from '../../shared/ui/TextInput';

type Progress = Partial<Schemas['ProgressRequest']>;

interface Props {
  progress: Progress;
  errors: FieldError[];
  onChange: (progress: Progress) => void;
}

const numbers = [
  { name: 'percentDone', label: 'How much is done, in per cent', hint: 'From 0 to 100' },
  { name: 'stepsDone', label: 'Steps done (optional)', hint: undefined },
  { name: 'stepsTotal', label: 'Steps there are (optional)', hint: undefined },
] as const;

/** What the supplier shows today: it is gone there once the learner is removed. */
export const ProgressFields = ({ progress, errors, onChange }: Props) => (
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
      How far has the learner come, at the supplier today?
    </legend>
    {numbers.map(({ name, label, hint }) => (
      <TextInput
        key={name}
        id={`progress-${name}`}
        label={label}
        hint={hint}
        inputmode="numeric"
        width={5}
        value={String(progress[name] ?? '')}
        onInput={(typed) => {
          onChange({ ...progress, [name]: typed.trim() === '' ? null : numberOr(typed.trim()) });
        }}
        error={errorAt(errors, `progress-${name}`)}
      />
    ))}
    <DateInput
      id="progress-lastActiveOn"
      label="Day of last use (optional)"
      value={progress.lastActiveOn ?? ''}
      onChange={(lastActiveOn) => {
        onChange({ ...progress, lastActiveOn: lastActiveOn || null });
      }}
      error={errorAt(errors, 'progress-lastActiveOn')}
    />
  </fieldset>
);

// What is no number goes as it is: the server says what is wrong with it.
const numberOr = (typed: string) => (/^\d+$/.test(typed) ? Number(typed) : (typed as unknown as number));
