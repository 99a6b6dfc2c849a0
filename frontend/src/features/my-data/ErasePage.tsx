import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { endSession } from '../../shared/api/session';
import { signOut } from '../../shared/api/sign-out';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { InsetText } from '../../shared/ui/InsetText';
import { Page } from '../../shared/ui/Page';
import { TextInput } from '../../shared/ui/TextInput';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { WarningText } from '../../shared/ui/WarningText';
import { useErase, useOutlook, type Outlook } from './api';

export default function ErasePage() {
  return (
    <WaitingPage title="Erase who I am" query={useOutlook()}>
      {(outlook) => <Shown outlook={outlook} />}
    </WaitingPage>
  );
}

function Shown({ outlook }: { outlook: Outlook }) {
  const { route } = useLocation();
  const [email, setEmail] = useState('');
  const erase = useErase(() => {
    route(paths.erased, true);
    endSession();
  });
  const errors = errorsOf(erase.error);
  return (
    <Page title="Erase who I am" back={paths.myData} errors={errors}>
      <h2 class="govuk-heading-m">What goes</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>your name and your e-mail address</li>
        <li>everything you wrote: problems, answers, feedback, evidence</li>
        <li>what our team and your manager wrote about you, and the words of our messages to you</li>
        <li>where you were signed in</li>
      </ul>
      <h2 class="govuk-heading-m">What stays, with nobody’s name on it</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>that somebody of your council asked for a course, and what was decided</li>
        <li>that a licence was used, and whether the course was finished and helped</li>
        <li>that the record was erased, and when</li>
      </ul>
      <p class="govuk-body">
        Copies of our database that are kept for emergencies hold you until they are replaced.
      </p>
      <First outlook={outlook} />
      {outlook.notNow && <InsetText>{outlook.notNow}</InsetText>}
      {outlook.next.includes('SIGN_IN_AGAIN') && (
        <>
          <p class="govuk-body">So that we know it is you, sign in again first.</p>
          <Button
            onClick={() => {
              // The gate of this page asks for signing in, and leads back here.
              void signOut();
            }}
          >
            Sign in again
          </Button>
        </>
      )}
      {outlook.next.includes('ERASE') && (
        <Form
          onSubmit={() => {
            erase.mutate(email);
          }}
        >
          <WarningText>This cannot be undone. To come back you would start anew.</WarningText>
          <TextInput
            id="email"
            type="email"
            label="Your e-mail address, to say that you mean it"
            value={email}
            autocomplete="email"
            error={errorAt(errors, 'email')}
            onInput={setEmail}
          />
          <Button look="warning" busy={erase.isPending}>
            Erase who I am
          </Button>
        </Form>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.myData}>
          No, keep my account
        </a>
      </p>
    </Page>
  );
}

const First = ({ outlook: { liveLicences, openApplications } }: { outlook: Outlook }) =>
  liveLicences + openApplications === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">What happens first</h2>
      <ul class="govuk-list govuk-list--bullet">
        {liveLicences > 0 && (
          <li>
            {liveLicences === 1
              ? 'the licence that you hold goes'
              : `${liveLicences} licences that you hold go`}{' '}
            to somebody who waits
          </li>
        )}
        {openApplications > 0 && (
          <li>
            {openApplications === 1
              ? 'your open application is withdrawn'
              : `${openApplications} open applications are withdrawn`}
          </li>
        )}
      </ul>
    </>
  );
