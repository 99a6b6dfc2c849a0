import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { CopyButton } from '../../shared/ui/CopyButton';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { Radios } from '../../shared/ui/Radios';
import { useParam } from '../../shared/ui/use-param';
import { useShowCode, type CodeReason } from './api';

const words: Record<CodeReason, string> = {
  'holder-needs-help': 'Whoever holds it needs help with it',
  'platform-refuses-it': 'The platform refuses it',
  'supplier-asks': 'The supplier asks about it',
  'stock-check': 'We check the stock',
};
const reasons = Object.entries(words).map(([value, label]) => ({ value: value as CodeReason, label }));

/** A code is asked for each time, with a reason. */
export default function LicenceCodePage() {
  const licence = useParam('licence');
  const [reason, setReason] = useState<CodeReason>();
  const show = useShowCode(licence);
  const errors = errorsOf(show.error);
  return (
    <Page title="Show a licence code" back={paths.seats(useParam('id'))} errors={errors}>
      {show.data ? (
        <div role="status">
          <p class="app-code">{show.data.code}</p>
          <CopyButton text={show.data.code} what="code" />
        </div>
      ) : (
        <>
          <p class="govuk-body">
            A code is as good as the licence. That you looked at it, when and why is recorded.
          </p>
          <Form
            onSubmit={() => {
              show.mutate(reason ?? null);
            }}
          >
            <Radios
              id="reason"
              label="Why do you need to see it?"
              options={reasons}
              value={reason}
              error={errorAt(errors, 'reason')}
              onChange={setReason}
            />
            <Button busy={show.isPending}>Show the code</Button>
          </Form>
        </>
      )}
    </Page>
  );
}
