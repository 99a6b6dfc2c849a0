import { paths } from '../../app/paths';
import { CaseTag, EligibilityTag } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { searchOf } from '../../shared/ui/use-search';
import { plural } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import type { CaseSummary } from './api';

interface Props {
  cases: CaseSummary[];
  search: string;
  /** Whether they are of several statuses. */
  mixed: boolean;
  ticked?: string[];
  onTick?: (id: string) => void;
}

/** One application a row; the reference leads to the case. */
export function QueueTable({ cases, search, mixed, ticked = [], onTick }: Props) {
  return (
    <Table
      caption="Applications, oldest first"
      hideCaption
      rows={cases}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'Reference',
          cell: ({ id, reference, applicantName, teamId, teamSize }) => (
            <>
              <a class="govuk-link app-nowrap" data-case={id} href={paths.reviewCase(id, search)}>
                {reference}
              </a>
              {applicantName && <div class="app-small">{applicantName}</div>}
              {teamId && (
                <div class="app-small">
                  <a
                    class="govuk-link"
                    href={paths.queue(searchOf(new URLSearchParams({ status: 'all', team: teamId })))}
                  >
                    Team of {teamSize}
                    <span class="govuk-visually-hidden">, with {reference}</span>
                  </a>
                </div>
              )}
            </>
          ),
        },
        ...(onTick
          ? [
              {
                title: 'Tick',
                cell: ({ id, reference }: CaseSummary) => (
                  <Tick
                    id={`tick-${id}`}
                    reference={reference}
                    checked={ticked.includes(id)}
                    onChange={() => {
                      onTick(id);
                    }}
                  />
                ),
              },
            ]
          : []),
        { title: 'Course', cell: ({ courseTitle }) => courseTitle },
        { title: 'Council', cell: ({ authority }) => authority?.name },
        { title: 'Sent', cell: (row) => <Sent {...row} /> },
        {
          title: 'Rules',
          cell: ({ ruleOutcome }) => (ruleOutcome ? <EligibilityTag status={ruleOutcome} /> : ''),
        },
        ...(mixed
          ? [{ title: 'Status', cell: ({ status }: CaseSummary) => <CaseTag status={status} /> }]
          : []),
      ]}
    />
  );
}

function Sent({ submittedAt, ageDays, clock, claimedBy }: CaseSummary) {
  if (!submittedAt) return <>Not sent</>;
  return (
    <>
      {day(submittedAt)}
      {typeof ageDays === 'number' && <div class="app-small">{plural(ageDays, 'day')} ago</div>}
      {clock && (
        <div class="app-small">
          {plural(clock.workingDays, 'working day')}
          {clock.late && <strong>, late</strong>}
        </div>
      )}
      {claimedBy && <div class="app-small">{claimedBy} has it</div>}
    </>
  );
}

interface TickProps {
  id: string;
  reference: string;
  checked: boolean;
  onChange: () => void;
}

const Tick = ({ id, reference, checked, onChange }: TickProps) => (
  <div class="govuk-checkboxes govuk-checkboxes--small">
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id={id} type="checkbox" checked={checked} onChange={onChange} />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        <span class="govuk-visually-hidden">Tick {reference}</span>
      </label>
    </div>
  </div>
);
