import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import type { Allocation } from '../../shared/api/allocation';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { Textarea } from '../../shared/ui/Textarea';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { WarningText } from '../../shared/ui/WarningText';
import { useGiveBack, useLicence } from './api';

const LONGEST = 500;

export default function GiveBackPage() {
  return (
    <WaitingPage title="Give your licence back" query={useLicence(useParam('id'))}>
      {(licence) => <Confirm licence={licence} />}
    </WaitingPage>
  );
}

function Confirm({ licence }: { licence: Allocation }) {
  const { route } = useLocation();
  const [reason, setReason] = useState('');
  const mine = paths.myLicence(licence.id);
  const giveBack = useGiveBack(licence, () => {
    route(mine, true);
  });
  const errors = errorsOf(giveBack.error);
  return (
    <Page
      title="Do you want to give your licence back?"
      caption={licence.course.title}
      back={mine}
      errors={errors}
    >
      <WarningText>You cannot use it any more. To get another one you have to apply again.</WarningText>
      <Form
        onSubmit={() => {
          giveBack.mutate(reason ? { reason } : {});
        }}
      >
        <Textarea
          id="reason"
          label="Why? (optional)"
          hint="It helps us to buy what people can use."
          rows={3}
          limit={LONGEST}
          value={reason}
          onInput={setReason}
          error={errorAt(errors, 'reason')}
        />
        <Button look="warning" busy={giveBack.isPending}>
          Give it back
        </Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={mine}>
          No, keep it
        </a>
      </p>
    </Page>
  );
}
