import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { applicationKey, courseTitle, type Application } from '../../shared/api/application';
import { useSession } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { useDetailsForm } from '../../shared/person/use-details-form';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { after, backFrom } from './steps';

export function DetailsStep({ application }: { application: Application }) {
  const session = useSession();
  return session.status === 'signed-in' ? (
    <Details application={application} person={session.person} />
  ) : null;
}

function Details({ application, person }: { application: Application; person: Me }) {
  const { id } = application;
  const { query, route } = useLocation();
  const client = useQueryClient();
  const changing = query['change'] !== undefined;
  const form = useDetailsForm(person, () => {
    void client.invalidateQueries({ queryKey: applicationKey(id) });
    route(paths.applyStep(id, changing ? 'check' : after('details')));
  });
  return (
    <Page
      title="Your details"
      caption={`Apply: ${courseTitle(application)}`}
      back={backFrom(id, 'details', changing)}
      errors={form.errors}
    >
      <Form onSubmit={form.submit}>
        {form.fields}
        <Button busy={form.busy}>Continue</Button>
      </Form>
    </Page>
  );
}
