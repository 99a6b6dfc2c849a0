import { Button } from '../../shared/ui/Button';
import { SummaryList } from '../../shared/ui/SummaryList';
import { dayAndTime } from '../../shared/words/dates';
import { usePlainMove, type Application } from './api';
import { WordedForm } from './WordedForm';

/** What one reviewer means to decide, before a second one. */
export function Proposal({
  application,
  onDone,
}: {
  application: Application;
  onDone: (to: Application) => void;
}) {
  const { proposal, next } = application;
  const confirm = usePlainMove('proposal-confirmation', application, onDone);
  if (!proposal) return null;
  return (
    <section aria-labelledby="proposal">
      <h2 class="govuk-heading-m" id="proposal">
        Waits for a second reviewer
      </h2>
      <SummaryList
        rows={[
          { term: 'Proposed', value: proposal.outcome === 'APPROVED' ? 'Approve' : 'Decline' },
          { term: 'By', value: `${proposal.by ?? 'A reviewer'}, ${dayAndTime(proposal.at)}` },
          ...(proposal.reason ? [{ term: 'Why', value: proposal.reason.label }] : []),
          { term: 'Words', value: proposal.words },
          ...(proposal.alternatives.length > 0
            ? [
                {
                  term: 'Suggested instead',
                  value: proposal.alternatives.map(({ title }) => title).join(', '),
                },
              ]
            : []),
        ]}
      />
      {confirm.error && <p class="govuk-error-message">{confirm.error.message}</p>}
      {next.includes('confirm-proposal') && (
        <Button
          busy={confirm.isPending}
          onClick={() => {
            confirm.mutate({});
          }}
        >
          Confirm and send
        </Button>
      )}
      {next.includes('return-proposal') && (
        <WordedForm
          application={application}
          move="proposal-return"
          summary="Return it to the queue"
          label="Why do you return it?"
          hint="The team reads this on the history"
          button="Return"
        />
      )}
    </section>
  );
}
