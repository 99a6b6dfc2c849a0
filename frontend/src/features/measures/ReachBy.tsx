import { Table } from '../../shared/ui/Table';
import { count } from '../../shared/words/amounts';
import type { AuthorityReached } from './api';
import { grouped } from './reached';

interface Props {
  title: string;
  columns: string;
  of: (authority: AuthorityReached) => string;
  authorities: AuthorityReached[];
}

const having = (councils: AuthorityReached[], what: 'applied' | 'holds' | 'completed') =>
  count(councils.filter((council) => council[what] > 0).length);

/** How many councils of each kind got how far. */
export const ReachBy = ({ title, columns, of, authorities }: Props) => (
  <Table
    caption={title}
    rows={grouped(authorities, of).sort(([a], [b]) => a.localeCompare(b))}
    rowKey={([name]) => name}
    columns={[
      { title: columns, cell: ([name]) => name },
      { title: 'Councils', cell: ([, councils]) => count(councils.length), numeric: true },
      { title: 'Applied', cell: ([, councils]) => having(councils, 'applied'), numeric: true },
      { title: 'Had a licence', cell: ([, councils]) => having(councils, 'holds'), numeric: true },
      { title: 'Finished', cell: ([, councils]) => having(councils, 'completed'), numeric: true },
      {
        title: 'Never applied',
        cell: ([, councils]) => count(councils.filter(({ everApplied }) => !everApplied).length),
        numeric: true,
      },
    ]}
  />
);
