import { paths } from '../../app/paths';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Waiting } from '../../shared/ui/Waiting';
import { count, plural } from '../../shared/words/amounts';
import { useCounts, type Counts } from './api';
import { Figures } from './Figures';

/** Applications that wait for the team, or for somebody the team asked. */
export function ToDecide() {
  return (
    <section aria-labelledby="to-decide">
      <h2 class="govuk-heading-m" id="to-decide">
        Applications
      </h2>
      <Waiting query={useCounts()}>{(counts) => <Shown counts={counts} />}</Waiting>
    </section>
  );
}

function Shown({ counts }: { counts: Counts }) {
  const { oldestWaitingDays: oldest } = counts;
  return (
    <>
      <Figures
        figures={[
          { ...figure(counts, 'SUBMITTED'), words: 'to decide', href: paths.queue() },
          {
            ...figure(counts, 'INFORMATION_REQUESTED'),
            words: 'waiting for an answer from the applicant',
            href: paths.queue('?status=INFORMATION_REQUESTED'),
          },
          {
            ...figure(counts, 'WAITING'),
            words: 'approved, waiting for a licence',
            href: paths.queue('?status=WAITING'),
          },
        ]}
      />
      {oldest === null ? (
        <p class="govuk-body">Nothing waits for a decision.</p>
      ) : (
        <>
          <p class="govuk-body">
            {oldest === 0 ? 'The oldest came today.' : `The oldest has waited ${plural(oldest, 'day')}.`}
          </p>
          <LinkButton href={paths.queue()}>Start with the oldest</LinkButton>
        </>
      )}
    </>
  );
}

function figure({ byStatus }: Counts, status: string): { figure: string } {
  const found = byStatus.find((item) => item.status === status);
  return { figure: `${count(found?.count ?? 0)}${found?.capped ? '+' : ''}` };
}
