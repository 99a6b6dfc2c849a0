import { Button } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { Table } from '../../shared/ui/Table';
import { day, dayAndTime } from '../../shared/words/dates';
import type { LiveSecret } from './api';

interface Props {
  secrets: LiveSecret[];
  busy: boolean;
  onRevoke: (secret: string) => void;
}

/** The secrets that work, of which nobody can read more than the end. */
export const Secrets = ({ secrets, busy, onRevoke }: Props) =>
  secrets.length === 0 ? (
    <Empty title="It has no secret that works" />
  ) : (
    <Table
      caption="Secrets"
      rows={secrets}
      rowKey={({ id }) => id}
      columns={[
        { title: 'Ends in', cell: ({ ending }) => <code>…{ending}</code> },
        { title: 'Works until', cell: ({ expiresAt }) => day(expiresAt) },
        { title: 'Last used', cell: ({ lastUsedAt }) => (lastUsedAt ? dayAndTime(lastUsedAt) : 'Never') },
        {
          title: 'Actions',
          cell: ({ id, ending }) => (
            <Button
              look="secondary"
              busy={busy}
              onClick={() => {
                onRevoke(id);
              }}
            >
              Revoke<span class="govuk-visually-hidden"> the secret that ends in {ending}</span>
            </Button>
          ),
        },
      ]}
    />
  );
