import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Tag } from '../../shared/ui/Tag';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useImports, type Import } from './api';
import { Exports } from './Exports';
import { kindWords, statusWords } from './words';

export default function ImportsPage() {
  const imports = useImports();
  return (
    <Page title="Import and export" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <p class="govuk-body">
        Bring courses, user stories and their mapping in from a CSV file. You see every change before anything
        is written.
      </p>
      <LinkButton href={paths.newImport}>Import a file</LinkButton>
      <Exports />
      <h2 class="govuk-heading-m">Imports</h2>
      <Waiting query={imports}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="Nothing was imported yet" />
          ) : (
            <>
              <Imports imports={items} />
              <ShowMore pages={imports} of="imports" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Imports = ({ imports }: { imports: Import[] }) => (
  <Table
    caption="Imports, newest first"
    hideCaption
    rows={imports}
    rowKey={({ id }) => id}
    columns={[
      {
        title: 'What',
        cell: ({ id, kind, createdAt }) => (
          <>
            <a class="govuk-link" href={paths.import(id)}>
              {kindWords[kind]}
            </a>
            <div class="app-small">{dayAndTime(createdAt)}</div>
          </>
        ),
      },
      {
        title: 'Status',
        cell: ({ status }) => <Tag colour={statusWords[status][1]}>{statusWords[status][0]}</Tag>,
      },
      { title: 'Sent by', cell: ({ by }) => <span class="app-break">{by ?? 'Unknown'}</span> },
      { title: 'Rows', cell: ({ total }) => count(total), numeric: true },
      { title: 'Imported', cell: ({ rows }) => count(rows.applied), numeric: true },
      { title: 'Refused', cell: ({ rows }) => count(rows.refused), numeric: true },
    ]}
  />
);
