import { errorAt } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Radios } from '../../shared/ui/Radios';
import { Waiting } from '../../shared/ui/Waiting';
import type { FieldsProps } from './fields-props';

export function ConfidenceFields({ draft, errors }: FieldsProps) {
  const { confidenceBefore } = draft.answers;
  return (
    <Waiting query={useVocabulary()}>
      {({ confidence }) => (
        <Radios
          id="confidenceBefore"
          label="If you had to do this tomorrow, how confident would you be?"
          hint="There is no right answer, and it does not change our decision. We ask again when you finish."
          options={confidence}
          value={confidenceBefore === null ? undefined : String(confidenceBefore)}
          onChange={(value) => {
            draft.change({ confidenceBefore: Number(value) });
          }}
          error={errorAt(errors, 'confidenceBefore')}
        />
      )}
    </Waiting>
  );
}
