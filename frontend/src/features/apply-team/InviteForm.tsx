import { useState } from 'preact/hooks';
import type { Application } from '../../shared/api/application';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { Form } from '../../shared/ui/Form';
import { Textarea } from '../../shared/ui/Textarea';
import { useInvite } from './api';

const linesOf = (text: string) =>
  text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean);

/** One address a line; what is wrong with one is said beside it. */
export function InviteForm({ application }: { application: Application }) {
  const [text, setText] = useState('');
  const invite = useInvite(application, () => {
    setText('');
  });
  const emails = linesOf(text);
  const errors = errorsOf(invite.error).map(({ id, text: fault }) => {
    const place = id?.startsWith('emails-') ? emails[Number(id.split('-')[1])] : undefined;
    return { id: 'emails', text: place ? `${place}: ${fault}` : fault };
  });
  return (
    <>
      <h2 class="govuk-heading-m">Invite colleagues</h2>
      <ErrorSummary errors={errors} />
      <Form
        onSubmit={() => {
          invite.mutate(emails);
        }}
      >
        <Textarea
          id="emails"
          label="Work e-mail addresses"
          hint="One on each line. We send each of them a message with your name and the course."
          rows={3}
          value={text}
          onInput={setText}
          error={errors.map(({ text: fault }) => fault).join('. ') || undefined}
        />
        <Button busy={invite.isPending}>Send invitations</Button>
        <p class="govuk-body-s" role="status">
          {invite.isSuccess && 'Sent'}
        </p>
      </Form>
    </>
  );
}
