import { errorAt } from '../../shared/api/field-errors';
import { Textarea } from '../../shared/ui/Textarea';
import type { FieldsProps } from './fields-props';

const LONGEST = 2000;

export function SupportFields({ draft, errors }: FieldsProps) {
  return (
    <>
      <p class="govuk-body">
        For example: captions on videos, more time, written instructions, or somebody to learn with. Tell us
        what would help, not why. You do not have to give any reason.
      </p>
      <Textarea
        id="supportWanted"
        label="What would help you to learn? (optional)"
        limit={LONGEST}
        value={draft.answers.supportWanted ?? ''}
        onInput={(words) => {
          draft.change({ supportWanted: words || null });
        }}
        error={errorAt(errors, 'supportWanted')}
      />
    </>
  );
}
