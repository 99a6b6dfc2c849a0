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
import { useAnswer, useLicence } from './api';

const LONGEST = 2000;

export default function AnswerPage() {
  return (
    <WaitingPage title="Why should you keep the licence?" query={useLicence(useParam('id'))}>
      {(licence) => <Ask licence={licence} />}
    </WaitingPage>
  );
}

function Ask({ licence }: { licence: Allocation }) {
  const { route } = useLocation();
  const [words, setWords] = useState('');
  const mine = paths.myLicence(licence.id);
  const answer = useAnswer(licence, () => {
    route(mine, true);
  });
  const errors = errorsOf(answer.error);
  return (
    <Page title="Why should you keep the licence?" caption={licence.course.title} back={mine} errors={errors}>
      <p class="govuk-body">
        Tell us if you were ill, away or too busy, and when you mean to go on. Until we have decided nothing
        happens to your licence.
      </p>
      <Form
        onSubmit={() => {
          answer.mutate({ words });
        }}
      >
        <Textarea
          id="words"
          label="Your answer"
          limit={LONGEST}
          value={words}
          onInput={setWords}
          error={errorAt(errors, 'words')}
        />
        <Button busy={answer.isPending}>Send</Button>
      </Form>
      <p class="govuk-body">
        You do not need it any more?{' '}
        <a class="govuk-link" href={paths.giveBack(licence.id)}>
          Give it back
        </a>
        .
      </p>
    </Page>
  );
}
