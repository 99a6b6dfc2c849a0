import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { Form } from '../../shared/ui/Form';
import { LookUp } from '../../shared/ui/LookUp';
import { Textarea } from '../../shared/ui/Textarea';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useAuthorityNames, useVouch, useVouchings, type User } from './api';

/** Ties somebody to a council that their address says nothing of, and shows who did so before. */
export function Vouch({ user }: { user: User }) {
  const [authorityCode, setAuthorityCode] = useState('');
  const [reason, setReason] = useState('');
  const found = useAuthorityNames(authorityCode).data?.items ?? [];
  const vouchings = useVouchings(user.id);
  const vouch = useVouch(user, () => {
    setAuthorityCode('');
    setReason('');
  });
  const errors = errorsOf(vouch.error);
  return (
    <>
      <h2 class="govuk-heading-m">Where they work</h2>
      <p class="govuk-body">
        Only where the e-mail address does not say it. It counts at once, also for what they sent already.
      </p>
      <ErrorSummary errors={errors} />
      <Waiting query={vouchings}>
        {(items) =>
          items.map((one) => (
            <p key={one.vouchedAt} class="govuk-body">
              {one.authorityName}: {one.vouchedBy ?? 'an administrator'} vouched on {day(one.vouchedAt)}.{' '}
              {one.reason}
            </p>
          ))
        }
      </Waiting>
      <Form
        onSubmit={() => {
          vouch.mutate({ authorityCode, reason });
        }}
      >
        <LookUp
          id="authorityCode"
          label="Council"
          hint="Start to type the name, then pick it"
          found={found.map(({ code, name }) => ({ value: code, label: name }))}
          value={authorityCode}
          error={errorAt(errors, 'authorityCode')}
          onChange={setAuthorityCode}
        />
        <Textarea
          id="reason"
          label="How do you know that they work there?"
          rows={3}
          limit={500}
          value={reason}
          error={errorAt(errors, 'reason')}
          onInput={setReason}
        />
        <Button look="secondary" busy={vouch.isPending}>
          Vouch for them
        </Button>
      </Form>
    </>
  );
}
