import { useLayoutEffect, useState } from 'preact/hooks';
import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { DateInput } from '../../shared/ui/DateInput';
import { Form } from '../../shared/ui/Form';
import { Radios } from '../../shared/ui/Radios';
import { TextInput } from '../../shared/ui/TextInput';
import type { Fit, MappingBody } from './api';

const fits: { value: Fit; label: string }[] = [
  { value: 'full', label: 'Full answer' },
  { value: 'partial', label: 'Part answer' },
  { value: 'taster', label: 'First taste' },
];

interface Props {
  title: string;
  body: Partial<MappingBody>;
  errors: FieldError[];
  busy: boolean;
  onSave: (body: MappingBody) => void;
  onCancel: () => void;
}

/** How well a course answers a need, and why. Escape leaves it. */
export function MappingForm({ title, body, errors, busy, onSave, onCancel }: Props) {
  const [fit, setFit] = useState(body.fit);
  const [reason, setReason] = useState(body.reason ?? '');
  const [evidence, setEvidence] = useState(body.evidence ?? '');
  const [owner, setOwner] = useState(body.owner ?? '');
  const [reviewBy, setReviewBy] = useState(body.reviewBy ?? '');
  // At once: the next key may come before the screen is drawn.
  useLayoutEffect(() => {
    document.getElementById('reason')?.focus();
  }, []);
  return (
    <section
      aria-labelledby="mapping"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h2 class="govuk-heading-m" id="mapping">
        {title}
      </h2>
      <Form
        onSubmit={() => {
          onSave({
            // A fit that was not chosen is refused by the server, with what it wants.
            fit: fit as Fit,
            reason: reason.trim(),
            evidence: evidence.trim() || null,
            owner: owner.trim() || null,
            reviewBy: reviewBy || null,
            position: body.position ?? null,
          });
        }}
      >
        <Radios
          id="fit"
          label="How well does the course answer it?"
          inline
          small
          options={fits}
          value={fit}
          error={errorAt(errors, 'fit')}
          onChange={setFit}
        />
        <TextInput
          id="reason"
          label="Why, in one line"
          hint={`People read this. ${140 - reason.length} characters left.`}
          value={reason}
          error={errorAt(errors, 'reason')}
          onInput={setReason}
        />
        <TextInput
          id="evidence"
          label="Evidence (optional)"
          value={evidence}
          error={errorAt(errors, 'evidence')}
          onInput={setEvidence}
        />
        <TextInput
          id="owner"
          label="Owner (optional)"
          value={owner}
          error={errorAt(errors, 'owner')}
          onInput={setOwner}
        />
        <DateInput
          id="reviewBy"
          label="Review by (optional)"
          value={reviewBy}
          error={errorAt(errors, 'reviewBy')}
          onChange={setReviewBy}
        />
        <div class="govuk-button-group">
          <Button busy={busy}>Save</Button>
          <Button look="secondary" onClick={onCancel}>
            Cancel
          </Button>
        </div>
      </Form>
    </section>
  );
}
