import { Details } from '../../shared/ui/Details';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { useKinds, type Kind } from './api';
import { Exports } from './Exports';
import { kindWords } from './words';

/** What the columns of a kind are, each with an example. */
export function Columns({ kind }: { kind: Kind }) {
  return (
    <Details summary={`Columns of “${kindWords[kind]}”`}>
      <p class="govuk-body">
        Columns are found by their names, in any order. Other columns are left alone. Rows that are not in the
        file stay as they are: nothing is ever deleted by an import.
      </p>
      <Waiting query={useKinds()}>
        {(kinds) => (
          <Table
            caption="Columns"
            hideCaption
            rows={kinds.find(({ name }) => name === kind)?.columns ?? []}
            rowKey={({ name }) => name}
            columns={[
              {
                title: 'Column',
                cell: ({ name, needed }) => (
                  <>
                    <code class="app-break">{name}</code>
                    {needed ? '' : ' (may be left out)'}
                  </>
                ),
              },
              { title: 'What belongs into it', cell: ({ words }) => <span class="app-break">{words}</span> },
              {
                title: 'Example',
                cell: ({ example }) => <span class="app-break">{example || 'Empty'}</span>,
              },
            ]}
          />
        )}
      </Waiting>
      <Exports kinds={[kind]} />
    </Details>
  );
}
