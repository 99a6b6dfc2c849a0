import { progressWords } from '../../shared/allocation/progress';
import { ExternalLink } from '../../shared/ui/ExternalLink';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useEvidence, type Evidence } from './api';

const sources: Record<Evidence['source'], string> = {
  LEARNER: 'The learner',
  SUPPLIER_REPORT: 'A report of the supplier',
  STAFF: 'The team',
  PARTNER: 'A system of the council',
};

/** How we know. */
export function EvidencePart({ id }: { id: string }) {
  const evidence = useEvidence(id);
  return (
    <section aria-labelledby="evidence">
      <h2 class="govuk-heading-m" id="evidence">
        Evidence
      </h2>
      <Waiting query={evidence}>
        {(items) =>
          items.length === 0 ? (
            <p class="govuk-body">Nobody has said anything yet.</p>
          ) : (
            <>
              <Evidences items={items} />
              <ShowMore pages={evidence} of="evidence" />
            </>
          )
        }
      </Waiting>
    </section>
  );
}

const Evidences = ({ items }: { items: Evidence[] }) => (
  <Table
    caption="Evidence, newest first"
    hideCaption
    rows={items}
    rowKey={({ id }) => id}
    columns={[
      { title: 'Said', cell: what },
      { title: 'For', cell: ({ happenedOn }) => day(happenedOn) },
      { title: 'By', cell: ({ source }) => sources[source] },
      {
        title: 'Where',
        cell: ({ reference, url }) => (
          <>
            {reference} {url && <ExternalLink href={url}>See it</ExternalLink>}
          </>
        ),
      },
    ]}
  />
);

function what(evidence: Evidence) {
  if (evidence.says === 'PROGRESS') return progressWords(evidence);
  const words = evidence.says === 'COMPLETED' ? 'Finished' : 'Started';
  return evidence.moved ? words : `${words} (kept beside what we knew)`;
}
