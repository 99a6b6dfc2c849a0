import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { MessageTag } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { plural } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import type { Message } from './api';

interface Props {
  messages: Message[];
  busy: boolean;
  onRetry: (id: string) => void;
}

export function MessageTable({ messages, busy, onRetry }: Props) {
  return (
    <Table
      caption="Messages, newest first"
      hideCaption
      rows={messages}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'What it says',
          cell: ({ kind, why }) => (
            <>
              {sentenceCase(kind)}
              <div class="app-small">{why}</div>
            </>
          ),
        },
        { title: 'Written', cell: ({ createdAt }) => dayAndTime(createdAt) },
        {
          title: 'About',
          cell: ({ applicationId }) =>
            typeof applicationId === 'string' ? (
              <a class="govuk-link" href={paths.reviewCase(applicationId)}>
                Application<span class="govuk-visually-hidden"> of this message</span>
              </a>
            ) : (
              'No application'
            ),
        },
        { title: 'Status', cell: (message) => <State {...message} /> },
        {
          title: 'Do',
          cell: ({ id, kind, canRetry }) =>
            canRetry ? (
              <Button
                look="secondary"
                busy={busy}
                onClick={() => {
                  onRetry(id);
                }}
              >
                Try again<span class="govuk-visually-hidden"> to send {sentenceCase(kind)}</span>
              </Button>
            ) : (
              'Nothing to do'
            ),
        },
      ]}
    />
  );
}

function State({ status, sentAt, nextAt, attempts, lastError }: Message) {
  return (
    <>
      <MessageTag status={status} />
      <div class="app-small">
        {sentAt && dayAndTime(sentAt)}
        {nextAt && `Next try ${dayAndTime(nextAt)}`}
        {!sentAt && attempts > 0 && <div>{plural(attempts, 'try', 'tries')} so far</div>}
        {!sentAt && lastError && <div class="app-break">{lastError}</div>}
      </div>
    </>
  );
}

/** `SIGN_IN` is `Sign in`. */
const sentenceCase = (kind: string): string => {
  const words = kind.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
