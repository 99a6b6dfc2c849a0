import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { Select } from '../../shared/ui/Select';
import { Textarea } from '../../shared/ui/Textarea';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { count, plural } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useClosePool, usePool, usePools, type PoolDetail } from './api';

export default function ClosePoolPage() {
  return (
    <WaitingPage title="Close a pool" query={usePool(useParam('id'))}>
      {(pool) => <Close pool={pool} />}
    </WaitingPage>
  );
}

function Close({ pool }: { pool: PoolDetail }) {
  const { route } = useLocation();
  const [reason, setReason] = useState('');
  const [moveTo, setMoveTo] = useState('');
  const others = (usePools().data ?? []).filter(({ id, closedAt }) => id !== pool.id && !closedAt);
  const close = useClosePool(pool, () => {
    leaveNotice('The pool is closed.');
    route(paths.pool(pool.id));
  });
  const errors = errorsOf(close.error);
  return (
    <Page title="Close the pool" caption={pool.name} back={paths.pool(pool.id)} errors={errors}>
      <p class="govuk-body">
        A closed pool promises no licence any more. {plural(pool.held, 'person', 'people')} who hold one keep
        it, and {count(pool.available)} free ones stay unused. You can open it again. As at{' '}
        {dayAndTime(pool.asAt)}.
      </p>
      <Form
        onSubmit={() => {
          close.mutate({ reason, moveTo: moveTo || null });
        }}
      >
        {pool.waiting > 0 && (
          <Select
            id="moveTo"
            label={`Where do the ${count(pool.waiting)} who wait go?`}
            hint="They keep the time since which they wait. The pool must be for their courses."
            none="Choose a pool"
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            value={moveTo}
            error={errorAt(errors, 'moveTo')}
            onChange={setMoveTo}
          />
        )}
        <Textarea
          id="reason"
          label="Why is it closed?"
          rows={3}
          value={reason}
          error={errorAt(errors, 'reason')}
          onInput={setReason}
        />
        <Button look="warning" busy={close.isPending}>
          Close the pool
        </Button>
      </Form>
    </Page>
  );
}
