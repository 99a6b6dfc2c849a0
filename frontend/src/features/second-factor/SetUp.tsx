import { useState } from 'preact/hooks';
import { errorsOf } from '../../shared/api/field-errors';
import { updatePerson } from '../../shared/api/session';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { useNewKey, type NewSecondFactor, type RecoveryCodes } from './api';
import { ConfirmKey } from './ConfirmKey';
import { KeepCodes } from './KeepCodes';

/** From nothing, or from another phone, to recovery codes that were kept. */
export function SetUp({ onDone }: { onDone?: () => void }) {
  const [key, setKey] = useState<NewSecondFactor>();
  const [codes, setCodes] = useState<RecoveryCodes>();
  const start = useNewKey(setKey);
  if (codes) {
    return (
      <Page title="Keep your recovery codes">
        <KeepCodes codes={codes.recoveryCodes} />
        <Button
          onClick={() => {
            updatePerson(codes.person);
            onDone?.();
          }}
        >
          I have kept them
        </Button>
      </Page>
    );
  }
  if (key) return <ConfirmKey made={key} onDone={setCodes} />;
  return (
    <Page title="Set up your second factor" errors={errorsOf(start.error)}>
      <p class="govuk-body">
        The team’s pages show other people’s records. So that reading your mail is not enough to open them,
        you show a code of an app on your phone too.
      </p>
      <p class="govuk-body">You need an authenticator app. Most password managers have one built in.</p>
      <Button
        busy={start.isPending}
        onClick={() => {
          start.mutate(null);
        }}
      >
        Start
      </Button>
    </Page>
  );
}
