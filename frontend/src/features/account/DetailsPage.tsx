import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { useSession } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { useDetailsForm } from '../../shared/person/use-details-form';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { Page } from '../../shared/ui/Page';
import { Sessions } from './Sessions';

export default function DetailsPage() {
  const session = useSession();
  return session.status === 'signed-in' ? <Details person={session.person} /> : null;
}

function Details({ person }: { person: Me }) {
  const [saved, setSaved] = useState(false);
  const form = useDetailsForm(person, () => {
    setSaved(true);
  });
  return (
    <Page title="My details" back={paths.account} errors={form.errors}>
      {saved && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">Your details are saved</p>
        </NotificationBanner>
      )}
      <p class="govuk-body">
        You sign in as <strong class="app-break">{person.email}</strong>.
      </p>
      <Form
        onSubmit={() => {
          setSaved(false);
          form.submit();
        }}
      >
        {form.fields}
        <Button busy={form.busy}>Save</Button>
      </Form>
      {person.secondFactor !== 'NOT_NEEDED' && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.secondFactor}>
            Your second factor and recovery codes
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m">Where you are signed in</h2>
      <Sessions />
    </Page>
  );
}
