import { Table } from '../../shared/ui/Table';
import { count, plural } from '../../shared/words/amounts';
import type { Effect } from './api';

/** What moves by itself and who is asked, as things stand now. */
export const Effects = ({ effects }: { effects: Effect[] }) => (
  <div role="status">
    <Table
      caption="What would happen, as things stand now"
      rows={effects}
      rowKey={({ predecessor }) => predecessor.code}
      columns={[
        { title: 'Council', cell: ({ predecessor }) => predecessor.name },
        { title: 'Becomes', cell: ({ successors }) => successors.join(' or ') },
        { title: 'People', cell: people },
        { title: 'Open applications', cell: ({ belongings }) => count(belongings['openApplications'] ?? 0) },
        { title: 'Partner clients', cell: ({ belongings }) => count(belongings['partnerClients'] ?? 0) },
        {
          title: 'E-mail domains that stay',
          cell: ({ domains }) => <span class="app-break">{domains.join(', ') || 'None'}</span>,
        },
      ]}
    />
  </div>
);

const people = ({ moves, belongings }: Effect) => {
  const all = plural(belongings['people'] ?? 0, 'person', 'people');
  return moves ? `${all} moved` : `${all} asked`;
};
