import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { TextInput } from '../../shared/ui/TextInput';
import { useAskForLink } from './api';
import { keepPending } from './pending';
import { WithProvider } from './WithProvider';

export function AskForLink({ to }: { to: string }) {
  const { route } = useLocation();
  const [email, setEmail] = useState('');
  const ask = useAskForLink((challenge, asked) => {
    keepPending({ ...challenge, email: asked.email, to });
    route(paths.signInCode);
  });
  const errors = errorsOf(ask.error);
  return (
    <Page title="Sign in" errors={errors}>
      <p class="govuk-body">
        We send you an e-mail with a link and a code. You need no password. If you are new, this makes your
        account.
      </p>
      <p class="govuk-body">
        Read{' '}
        <a class="govuk-link" href={paths.privacy}>
          how we use what you tell us
        </a>
        .
      </p>
      <Form
        onSubmit={() => {
          ask.mutate({ email: email.trim(), returnTo: to });
        }}
      >
        <TextInput
          id="email"
          label="Your work e-mail address"
          hint="The one your council gave you. It shows us which council you work for."
          type="email"
          autocomplete="email"
          spellcheck={false}
          value={email}
          onInput={setEmail}
          error={errorAt(errors, 'email')}
        />
        <Button busy={ask.isPending}>Continue</Button>
      </Form>
      <WithProvider to={to} />
      <Details summary="I do not have a work e-mail address">
        <p class="govuk-body">
          Ask your manager or your learning team for one. Without it you can still use every free course in{' '}
          <a class="govuk-link" href={paths.library()}>
            the library
          </a>
          : they need no account.
        </p>
      </Details>
    </Page>
  );
}
