import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { DateInput } from '../../shared/ui/DateInput';
import { Textarea } from '../../shared/ui/Textarea';
import type { Said } from './api';

interface Props {
  said: Said;
  errors: FieldError[];
  onChange: (part: Said) => void;
}

const LONGEST = 500;

/** When it happened, and how we know. */
export const SaidFields = ({ said, errors, onChange }: Props) => (
  <>
    <DateInput
      id="on"
      label="When was that? (optional)"
      hint="Leave it empty for today."
      value={said.on ?? ''}
      onChange={(on) => {
        onChange({ on: on || null });
      }}
      error={errorAt(errors, 'on')}
    />
    <Textarea
      id="howKnown"
      label="How do we know?"
      hint="The learner can read this."
      rows={3}
      limit={LONGEST}
      value={said.howKnown ?? ''}
      onInput={(howKnown) => {
        onChange({ howKnown });
      }}
      error={errorAt(errors, 'howKnown')}
    />
  </>
);
