import { useState } from 'preact/hooks';
import type { Application } from '../../shared/api/application';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { Form } from '../../shared/ui/Form';
import { Textarea } from '../../shared/ui/Textarea';
import { useAnswer } from './api';

const LONGEST = 2000;

/** The reviewer's question, and the box for the answer right below it. */
export function AnswerForm({ application }: { application: Application }) {
  const [words, setWords] = useState('');
  const answer = useAnswer(application, () => {
    setWords('');
  });
  const errors = errorsOf(answer.error);
  return (
    <>
      <h2 class="govuk-heading-m">We have a question</h2>
      <blockquote class="govuk-inset-text app-said">{application.question?.words}</blockquote>
      <ErrorSummary errors={errors} />
      <Form
        onSubmit={() => {
          answer.mutate(words);
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
        <Button busy={answer.isPending}>Send answer</Button>
      </Form>
    </>
  );
}
