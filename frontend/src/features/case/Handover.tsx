import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Select } from '../../shared/ui/Select';
import { Textarea } from '../../shared/ui/Textarea';
import { useAssign, useReviewers, type Application } from './api';

/** Hands the case to a colleague. Who may decide on it is read only when somebody wants to know. */
export function Handover({ application: { id } }: { application: Application }) {
  const [open, setOpen] = useState(false);
  const [reviewer, setReviewer] = useState('');
  const [words, setWords] = useState('');
  const reviewers = useReviewers(id, open).data?.items ?? [];
  const assign = useAssign(id, () => {
    setOpen(false);
  });
  const errors = errorsOf(assign.error);
  return (
    <details
      class="govuk-details"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Hand this case to a colleague</span>
      </summary>
      <div class="govuk-details__text">
        <Form
          onSubmit={() => {
            assign.mutate({ reviewerId: reviewer || null, words });
          }}
        >
          {assign.error && errors.length === 0 && <p class="govuk-error-message">{assign.error.message}</p>}
          <Select
            id="reviewerId"
            label="Reviewer"
            none="Choose a reviewer"
            options={reviewers.map(({ id: value, name }) => ({ value, label: name }))}
            value={reviewer}
            error={errorAt(errors, 'reviewerId')}
            onChange={setReviewer}
          />
          <Textarea
            id="handover-words"
            label="Why?"
            hint="The team reads this on the history"
            rows={3}
            value={words}
            error={errorAt(errors, 'words')}
            onInput={setWords}
          />
          <Button busy={assign.isPending}>Hand over</Button>
        </Form>
      </div>
    </details>
  );
}
