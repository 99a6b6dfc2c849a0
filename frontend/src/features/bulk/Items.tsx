import { paths } from '../../app/paths';
import { Table } from '../../shared/ui/Table';
import type { BulkItem } from './api';
import { foreseen, result } from './words';

/** The applications in their order. */
export const Items = ({ items, begun }: { items: BulkItem[]; begun: boolean }) => (
  <Table
    caption="Applications in their order"
    hideCaption
    rows={items}
    rowKey={({ applicationId }) => applicationId}
    columns={[
      {
        title: 'Reference',
        cell: ({ applicationId, reference, applicantName }: BulkItem) => (
          <>
            <a class="govuk-link app-nowrap" href={paths.reviewCase(applicationId)}>
              {reference}
            </a>
            {applicantName && <div class="app-small">{applicantName}</div>}
          </>
        ),
      },
      { title: 'Course', cell: ({ courseTitle }: BulkItem) => courseTitle },
      { title: 'Council', cell: ({ authorityName }: BulkItem) => authorityName },
      { title: 'Foreseen', cell: foreseen },
      ...(begun ? [{ title: 'Result', cell: result }] : []),
    ]}
  />
);
