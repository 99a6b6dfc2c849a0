import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { DateInput } from '../../shared/ui/DateInput';
import { TextInput } from '../../shared/ui/TextInput';
import type { AnnotationBody } from './api';

interface Props {
  values: AnnotationBody;
  set: (name: keyof AnnotationBody, value: string) => void;
  errors: FieldError[];
}

export const AnnotationForm = ({ values, set, errors }: Props) => (
  <>
    <p class="govuk-body">
      Every chart over time shows it, also those that the public sees. Do not name a person.
    </p>
    <DateInput
      id="happenedOn"
      label="When did it happen?"
      value={values.happenedOn}
      error={errorAt(errors, 'happenedOn')}
      onChange={(value) => {
        set('happenedOn', value);
      }}
    />
    <TextInput
      id="words"
      label="What happened?"
      hint="At most 60 characters, such as Choice widened"
      value={values.words}
      error={errorAt(errors, 'words')}
      onInput={(value) => {
        set('words', value);
      }}
    />
  </>
);

/** A day that is missing is missing, and not one that is spelt wrongly. */
export const bodyOf = ({ happenedOn, words }: AnnotationBody): AnnotationBody => ({
  happenedOn: (happenedOn || null) as string,
  words,
});
