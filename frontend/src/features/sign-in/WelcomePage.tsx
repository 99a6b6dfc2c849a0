import { useLocation } from 'preact-iso';
import { useSession } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { useDetailsForm } from '../../shared/person/use-details-form';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { returnTo } from './return-to';

export default function WelcomePage() {
  const session = useSession();
  return session.status === 'signed-in' ? <Welcome person={session.person} /> : null;
}

function Welcome({ person }: { person: Me }) {
  const { query, route } = useLocation();
  const form = useDetailsForm(person, () => {
    route(returnTo(query['to']), true);
  });
  return (
    <Page title="Welcome: who are you?" errors={form.errors}>
      <p class="govuk-body">You are signed in. Tell us your name once, and we will not ask again.</p>
      <Form onSubmit={form.submit}>
        {form.fields}
        <Button busy={form.busy}>Continue</Button>
      </Form>
    </Page>
  );
}
