import { InsetText } from '../../shared/ui/InsetText';
import { Table } from '../../shared/ui/Table';
import { count, plural } from '../../shared/words/amounts';
import type { Preview } from './api';

const outcomes: Record<Preview['changes'][number]['from'], string> = {
  ELIGIBLE: 'Could have it',
  NEEDS_REVIEW: 'A person looks',
  NOT_ELIGIBLE: 'Could not have it',
};

/** Last month's applications under the proposed settings. */
export function WhatItChanges({ preview }: { preview: Preview }) {
  return (
    <div role="status">
      <InsetText>
        Of {plural(preview.applications, 'application')} of the last 30 days, {count(preview.changed)} would
        have come out differently.
        {preview.managersAsked > 0 && ` ${plural(preview.managersAsked, 'manager')} would have been asked.`}
      </InsetText>
      {preview.changes.length > 0 && (
        <Table
          caption="What would have changed"
          rows={preview.changes}
          rowKey={({ from, to }) => `${from} ${to}`}
          columns={[
            { title: 'Was', cell: ({ from }) => outcomes[from] },
            { title: 'Would have been', cell: ({ to }) => outcomes[to] },
            { title: 'Applications', cell: ({ applications }) => count(applications), numeric: true },
          ]}
        />
      )}
    </div>
  );
}
