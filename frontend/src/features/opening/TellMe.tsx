import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { PanelPage } from '../../shared/ui/PanelPage';
import { TextInput } from '../../shared/ui/TextInput';
import { useTellMe, type Opening } from './api';

/** Says when applications open, takes an address for the one message, and shows what can be done today. */
export function TellMe({ opening, course }: { opening: Opening; course: string }) {
  const [email, setEmail] = useState('');
  const tell = useTellMe();
  const errors = errorsOf(tell.error);
  if (tell.isSuccess)
    return (
      <PanelPage title="We will tell you" body="One message when applications open">
        <p class="govuk-body">Then we delete your address. You need do nothing until then.</p>
        <Today />
      </PanelPage>
    );
  return (
    <Page title="Applications are closed" caption={opening.courseTitle ?? undefined} errors={errors}>
      <p class="govuk-body-l">{opening.sentence}</p>
      <h2 class="govuk-heading-m">Tell me when it opens</h2>
      <Form
        onSubmit={() => {
          tell.mutate({ email, ...(course && { courseSlug: course }) });
        }}
      >
        <TextInput
          id="email"
          label="Your work e-mail address"
          hint="You need no account. We send one message and then delete the address."
          type="email"
          autocomplete="email"
          spellcheck={false}
          value={email}
          error={errorAt(errors, 'email')}
          onInput={setEmail}
        />
        <Button busy={tell.isPending}>Tell me</Button>
      </Form>
      <Today />
    </Page>
  );
}

const Today = () => (
  <>
    <h2 class="govuk-heading-m">What you can do today</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <a class="govuk-link" href={`${paths.library()}?costClass=free`}>
          Start a free course
        </a>
      </li>
      <li>
        <a class="govuk-link" href={paths.find}>
          Find learning by what you need to do
        </a>
      </li>
    </ul>
  </>
);
