import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { Form } from '../../shared/ui/Form';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { TextInput } from '../../shared/ui/TextInput';
import { useConfirm } from './api';
import { NewLink } from './NewLink';
import { forgetPending, readPending, type Pending } from './pending';
import { afterSignIn } from './return-to';

export default function CodePage() {
  const { route } = useLocation();
  const [pending, setPending] = useState(readPending);
  const none = pending === undefined;
  useEffect(() => {
    if (none) route(paths.signIn(), true);
  }, [none, route]);
  return pending ? <CheckMail key={pending.challengeId} pending={pending} onNew={setPending} /> : <Loading />;
}

function CheckMail({ pending, onNew }: { pending: Pending; onNew: (pending: Pending) => void }) {
  const { route } = useLocation();
  const [code, setCode] = useState('');
  const confirm = useConfirm(({ person }) => {
    forgetPending();
    route(afterSignIn(person, pending.to), true);
  });
  const errors = errorsOf(confirm.error).map((error) => ({ id: 'code', ...error }));
  return (
    <Page title="Check your e-mail" back={paths.signIn(pending.to)} errors={errors}>
      <p class="govuk-body">
        We have sent a message to <strong class="app-break">{pending.maskedEmail}</strong>. Open the link in
        it, or type the code here. Both work for 10 minutes.
      </p>
      <Form
        onSubmit={() => {
          confirm.mutate({ challengeId: pending.challengeId, code });
        }}
      >
        <TextInput
          id="code"
          label="Code from the e-mail"
          hint="Use this if you read your mail on another device."
          autocomplete="one-time-code"
          spellcheck={false}
          width={10}
          value={code}
          onInput={setCode}
          error={errorAt(errors, 'code')}
        />
        <Button busy={confirm.isPending}>Sign in</Button>
      </Form>
      <Details summary="The e-mail does not arrive">
        <p class="govuk-body">It can take a few minutes. Then:</p>
        <ul class="govuk-list govuk-list--bullet">
          <li>look in your junk or spam folder</li>
          <li>
            check the address: if it is wrong,{' '}
            <a class="govuk-link" href={paths.signIn(pending.to)}>
              use another one
            </a>
          </li>
          <li>ask for a new message: the one before stops working</li>
        </ul>
        <NewLink pending={pending} onNew={onNew} />
      </Details>
    </Page>
  );
}
