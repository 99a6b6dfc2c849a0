import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import { useLinkToken } from '../../shared/ui/use-link-token';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { hours } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import { useManagerAnswer, useManagerQuestion, type Question } from './api';

const LONGEST = 500;

/** Where a line manager answers by the link in a message, without an account. */
export default function ManagerPage() {
  const [link] = useLinkToken();
  return link ? <Asked key={link.token} token={link.token} /> : <NoLink />;
}

const NoLink = () => (
  <Page title="Open the link from the message again">
    <p class="govuk-body">This page needs the whole link from our message to a line manager.</p>
  </Page>
);

function Asked({ token }: { token: string }) {
  const question = useManagerQuestion(token);
  return (
    <WaitingPage title="A question to a line manager" query={question}>
      {(found) =>
        found.approval.state === 'ASKED' ? (
          <Ask question={found} token={token} />
        ) : (
          <Answered question={found} />
        )
      }
    </WaitingPage>
  );
}

function Ask({ question, token }: { question: Question; token: string }) {
  const [agrees, setAgrees] = useState<'yes' | 'no'>();
  const [words, setWords] = useState('');
  const answer = useManagerAnswer(token);
  const errors = errorsOf(answer.error);
  const { applicantName, courseTitle, intendedUse, approval } = question;
  return (
    <Page title={`Do you agree that ${applicantName} takes a course?`} errors={errors}>
      <p class="govuk-body">
        {applicantName} has applied for {courseTitle}
        {question.hours !== null && ` (${hours(question.hours)} of learning)`}. The Learning Offer for local
        government pays for it. You can answer once, until {day(approval.dueOn)}; after that a reviewer
        decides without you.
      </p>
      {intendedUse && <blockquote class="govuk-inset-text app-said">{intendedUse}</blockquote>}
      <Form
        onSubmit={() => {
          answer.mutate({
            token,
            agrees: agrees === undefined ? null : agrees === 'yes',
            words: words || null,
          });
        }}
      >
        <Radios
          id="agrees"
          label="Do you agree?"
          options={[
            { value: 'yes', label: 'Yes, they can take it in working time' },
            { value: 'no', label: 'No' },
          ]}
          value={agrees}
          onChange={setAgrees}
          error={errorAt(errors, 'agrees')}
        />
        <Textarea
          id="words"
          label="Anything to add? (optional)"
          hint="The applicant and the reviewer read this."
          limit={LONGEST}
          rows={3}
          value={words}
          onInput={setWords}
          error={errorAt(errors, 'words')}
        />
        <Button busy={answer.isPending}>Send answer</Button>
      </Form>
    </Page>
  );
}

const Answered = ({ question: { approval, applicantName } }: { question: Question }) => (
  <Page title={approval.state === 'NOT_ANSWERED' ? 'The time to answer is over' : 'Thank you'}>
    <p class="govuk-body" role="status">
      {approval.state === 'NOT_ANSWERED'
        ? `A reviewer decides on the application of ${applicantName} without your answer.`
        : `We have your answer: you ${approval.state === 'AGREED' ? 'agree' : 'do not agree'}. ${applicantName} and the reviewer can see it.`}
    </p>
  </Page>
);
