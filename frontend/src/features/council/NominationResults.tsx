import { paths } from '../../app/paths';
import type { Schemas } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Table } from '../../shared/ui/Table';
import { Tag } from '../../shared/ui/Tag';

type Line = Schemas['NominationLine'];

interface Props {
  results: Line[];
  /** With the lines that could not be used. */
  onAgain: (left: string) => void;
}

/** What became of each line. */
export function NominationResults({ results, onAgain }: Props) {
  const refused = results.filter(({ sent }) => !sent);
  return (
    <Page title={`${results.length - refused.length} of ${results.length} invited`} back={paths.council} wide>
      <Table
        caption="Result for each colleague"
        hideCaption
        rows={results}
        rowKey={({ email }) => email}
        columns={[
          { title: 'Address', cell: ({ email }) => <span class="app-break">{email}</span> },
          {
            title: 'Result',
            cell: ({ sent, detail }) =>
              sent ? (
                <Tag colour="green">Message sent</Tag>
              ) : (
                <>
                  <Tag colour="red">Not sent</Tag>
                  <div class="app-small">{detail}</div>
                </>
              ),
          },
        ]}
      />
      {refused.length > 0 && (
        <Button
          look="secondary"
          onClick={() => {
            onAgain(refused.map(({ email }) => email).join('\n'));
          }}
        >
          Correct those that were not sent
        </Button>
      )}
    </Page>
  );
}
