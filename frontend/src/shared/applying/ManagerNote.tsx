import { courseTitle, type Application } from '../api/application';
import { CopyButton } from '../ui/CopyButton';
import { Details } from '../ui/Details';
import { day } from '../words/dates';

/** A note to the line manager, written from the answers: to be sent by the person, from their own mail. */
export function ManagerNote({ application }: { application: Application }) {
  const note = noteOf(application);
  const subject = `A course I would like to take: ${courseTitle(application)}`;
  return (
    <Details summary="Tell your line manager">
      <p class="govuk-body">A note that you can send as it is, or change first.</p>
      <p class="govuk-body app-said app-break">{note}</p>
      <CopyButton text={note} what="the note" />
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(note)}`}
        >
          Open it in your e-mail
        </a>
      </p>
    </Details>
  );
}

export function noteOf(application: Application): string {
  const { applicant, course, problem, story, intendedUse, neededBy } = application;
  const why = problem ?? story?.sentence;
  return [
    'Hello,',
    `I am applying for a place on “${courseTitle(application)}”${course ? ` at ${course.platform}, about ${course.hours} hours in all` : ''}. The Learning Offer for local government pays for it, so it costs us nothing but my time.`,
    why && `What I want to solve: ${why}`,
    intendedUse && `What I will do with it: ${intendedUse}`,
    neededBy && `I need it by ${day(neededBy)}.`,
    'Can we agree when I do it?',
    applicant.name,
  ]
    .filter(Boolean)
    .join('\n\n');
}
