import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { Form } from '../../shared/ui/Form';
import { InsetText } from '../../shared/ui/InsetText';
import { day } from '../../shared/words/dates';
import { useReopenPool, type PoolDetail } from './api';

/** That a pool is closed, why, and the way to open it again. */
export function Closed({ pool }: { pool: PoolDetail }) {
  const reopen = useReopenPool(pool);
  return (
    <>
      <ErrorSummary errors={errorsOf(reopen.error)} />
      <InsetText>
        <p class="govuk-body">
          This pool was closed on {day(pool.closedAt ?? pool.asAt)}: {pool.closedReason} It promises no
          licence any more. Whoever holds one keeps it.
        </p>
        {pool.next.includes('reopen') && (
          <Form
            onSubmit={() => {
              reopen.mutate(undefined);
            }}
          >
            <Button look="secondary" busy={reopen.isPending}>
              Open it again
            </Button>
          </Form>
        )}
      </InsetText>
    </>
  );
}
