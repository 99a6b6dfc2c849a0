import { errorAt } from '../../shared/api/field-errors';
import { DateInput } from '../../shared/ui/DateInput';
import { Textarea } from '../../shared/ui/Textarea';
import type { FieldsProps } from './fields-props';

const LONGEST = 2000;

export function UseFields({ draft, errors }: FieldsProps) {
  return (
    <>
      <Textarea
        id="intendedUse"
        label="What will you do with it?"
        hint="For example: test our new parking form with residents in March."
        limit={LONGEST}
        value={draft.answers.intendedUse ?? ''}
        onInput={(words) => {
          draft.change({ intendedUse: words || null });
        }}
        error={errorAt(errors, 'intendedUse')}
      />
      <DateInput
        id="neededBy"
        label="When do you need it by? (optional)"
        hint="For example, 27 3 2027. Leave it empty if there is no date."
        value={draft.answers.neededBy ?? ''}
        onChange={(day) => {
          draft.change({ neededBy: day || null });
        }}
        error={errorAt(errors, 'neededBy')}
      />
    </>
  );
}
