import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Overtaken } from '../../shared/library/Overtaken';
import { overtakenAt } from '../../shared/library/seen';
import { Button } from '../../shared/ui/Button';
import { DateInput } from '../../shared/ui/DateInput';
import { Details } from '../../shared/ui/Details';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { Form } from '../../shared/ui/Form';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { dayAndTime } from '../../shared/words/dates';
import { useKeepAsDraft, usePublish, type EditedCourse } from './api';

/** What may become of a course, as the server says. */
export function Moves({ course }: { course: EditedCourse }) {
  const { slug, version, next } = course;
  const [done, setDone] = useState('');
  const publish = usePublish(slug, ({ status }) => {
    setDone(status === 'PUBLISHED' ? 'The course is published.' : 'The publication is planned.');
  });
  const keep = useKeepAsDraft(slug, () => {
    setDone('The course stays a draft.');
  });
  const seen = overtakenAt(publish) ?? overtakenAt(keep);
  const errors = errorsOf(publish.error ?? keep.error);
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{done}</p>
        </NotificationBanner>
      )}
      {seen !== undefined && (
        <Overtaken subject={{ course: slug }} seen={seen}>
          <p class="govuk-body">Look at the course as it is now, then decide again.</p>
        </Overtaken>
      )}
      {course.publishAt && <p class="govuk-body">It will be published on {dayAndTime(course.publishAt)}.</p>}
      <div class="govuk-button-group">
        {next.includes('publication') && (
          <Button
            busy={publish.isPending}
            onClick={() => {
              publish.mutate({ publishOn: null, version });
            }}
          >
            Publish now
          </Button>
        )}
        {next.includes('cancellation') && (
          <Button
            look="secondary"
            busy={keep.isPending}
            onClick={() => {
              keep.mutate({ version });
            }}
          >
            Keep as a draft
          </Button>
        )}
        {next.includes('retirement') && (
          <LinkButton look="secondary" href={paths.retireCourse(slug)}>
            Retire
          </LinkButton>
        )}
      </div>
      {next.includes('later-publication') && (
        <Later
          busy={publish.isPending}
          error={errorAt(errors, 'publishOn')}
          onChosen={(publishOn) => {
            publish.mutate({ publishOn, version });
          }}
        />
      )}
    </>
  );
}

interface LaterProps {
  busy: boolean;
  error: string | undefined;
  onChosen: (day: string | null) => unknown;
}

function Later({ busy, error, onChosen }: LaterProps) {
  const [day, setDay] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <Details summary="Publish on a later day">
      <Form
        onSubmit={() => {
          setMissing(!day);
          if (day) onChosen(day);
        }}
      >
        <DateInput
          id="publishOn"
          label="The day to publish it"
          hint="At the start of the day, London time"
          value={day}
          error={missing ? 'Enter the day' : error}
          onChange={setDay}
        />
        <Button look="secondary" busy={busy}>
          Plan the publication
        </Button>
      </Form>
    </Details>
  );
}
