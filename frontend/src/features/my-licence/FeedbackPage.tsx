import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import type { Allocation } from '../../shared/api/allocation';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useFeedback, useLicence, type Feedback } from './api';
import { FeedbackFields } from './FeedbackFields';
import { FeedbackThanks } from './FeedbackThanks';

export default function FeedbackPage() {
  return (
    <WaitingPage title="How did it go?" query={useLicence(useParam('id'))}>
      {(licence) => (licence.feedbackGiven ? <FeedbackThanks id={licence.id} /> : <Ask licence={licence} />)}
    </WaitingPage>
  );
}

function Ask({ licence }: { licence: Allocation }) {
  const { route } = useLocation();
  const [feedback, setFeedback] = useState<Partial<Feedback>>({});
  const send = useFeedback(licence, () => {
    route(paths.myFeedback(licence.id), true);
  });
  const errors = errorsOf(send.error);
  return (
    <Page title="How did it go?" caption={licence.course.title} back={paths.account} errors={errors}>
      <p class="govuk-body">Four short questions. Your answers decide what we buy next.</p>
      <Form
        onSubmit={() => {
          send.mutate(feedback);
        }}
      >
        <FeedbackFields
          feedback={feedback}
          errors={errors}
          onChange={(part) => {
            setFeedback({ ...feedback, ...part });
          }}
        />
        <Button busy={send.isPending}>Send</Button>
      </Form>
    </Page>
  );
}
