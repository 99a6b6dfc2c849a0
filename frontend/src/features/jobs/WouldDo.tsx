import { Table } from '../../shared/ui/Table';
import { plural } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import type { DryRun } from './api';

/** What a run would take up, before anybody lets it run. */
export const WouldDo = ({ dryRun: { due, first } }: { dryRun: DryRun }) => (
  <>
    <h2 class="govuk-heading-m">What it would do now</h2>
    {due === 0 ? (
      <p class="govuk-body">Nothing: no row is due.</p>
    ) : (
      <Table
        caption={
          due > first.length ? `${plural(due, 'row')}, the first ${first.length} of them` : plural(due, 'row')
        }
        rows={first}
        rowKey={({ record }) => record}
        columns={[
          { title: 'Row', cell: ({ record }) => <span class="app-break">{record}</span> },
          { title: 'Due since', cell: ({ dueSince }) => dayAndTime(dueSince) },
        ]}
      />
    )}
  </>
);
