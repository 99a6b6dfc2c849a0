import { errorAt } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Checkboxes } from '../../shared/ui/Checkboxes';
import { Waiting } from '../../shared/ui/Waiting';
import type { FieldsProps } from './fields-props';

export function MotivatorsFields({ draft, errors }: FieldsProps) {
  return (
    <Waiting query={useVocabulary()}>
      {({ motivators }) => (
        <Checkboxes
          id="motivators"
          label="What makes you want to learn this?"
          hint="Choose all that are true for you."
          options={motivators}
          values={draft.answers.motivators}
          onChange={(chosen) => {
            draft.change({ motivators: chosen });
          }}
          error={errorAt(errors, 'motivators')}
        />
      )}
    </Waiting>
  );
}

export function LimitsFields({ draft, errors }: FieldsProps) {
  return (
    <Waiting query={useVocabulary()}>
      {({ constraints }) => (
        <Checkboxes
          id="constraints"
          label="What gets in your way?"
          hint="Choose all that are true for you, or none. It helps us to offer what fits."
          options={constraints}
          values={draft.answers.constraints}
          onChange={(chosen) => {
            draft.change({ constraints: chosen });
          }}
          error={errorAt(errors, 'constraints')}
        />
      )}
    </Waiting>
  );
}
