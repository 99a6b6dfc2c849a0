import { useState } from 'preact/hooks';
import type { Schemas } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { Waiting } from '../../shared/ui/Waiting';
import { MessageTag } from '../../shared/ui/statuses';
import { day } from '../../shared/words/dates';
import { useMessage, useMessages } from './api';

type OwnMessage = Schemas['OwnMessage'];

/** What we sent about this application, and its words while we keep them. */
export function MyMessages({ id }: { id: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">Messages we sent you</h2>
      <Waiting query={useMessages(id)}>
        {({ items }: { items: OwnMessage[] }) =>
          items.length === 0 ? (
            <p class="govuk-body">None yet.</p>
          ) : (
            <ul class="govuk-list app-lines">
              {items.map((message) => (
                <li key={message.id} class="app-line">
                  <Message message={message} application={id} />
                </li>
              ))}
            </ul>
          )
        }
      </Waiting>
    </>
  );
}

function Message({ message, application }: { message: OwnMessage; application: string }) {
  const { id, why, createdAt, status, readable } = message;
  const [open, setOpen] = useState(false);
  const words = `message-${id}`;
  return (
    <>
      <p class="govuk-body app-line__title">{why}</p>
      <p class="govuk-body-s app-line__more">
        <MessageTag status={status} /> {day(createdAt)}
      </p>
      {readable && (
        <Button
          look="secondary"
          expanded={open}
          controls={words}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? 'Hide' : 'Read'} <span class="govuk-visually-hidden">the message of {day(createdAt)}</span>
        </Button>
      )}
      <div id={words}>{open && <Words id={id} application={application} />}</div>
    </>
  );
}

function Words({ id, application }: { id: string; application: string }) {
  return (
    <Waiting query={useMessage(application, id)}>
      {({ subject, text }: Schemas['OwnMessageText']) => (
        <blockquote class="govuk-inset-text">
          <p class="govuk-body govuk-!-font-weight-bold">{subject}</p>
          <p class="govuk-body app-said app-break">{text}</p>
        </blockquote>
      )}
    </Waiting>
  );
}
