import { paths } from '../../app/paths';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { ExternalLink } from '../../shared/ui/ExternalLink';
import { SummaryList } from '../../shared/ui/SummaryList';
import { hours } from '../../shared/words/amounts';
import { day, dayAndTime } from '../../shared/words/dates';
import type { Application } from './api';

/** What the person asked for, in their own words. */
export function Applicant({ application }: { application: Application }) {
  const words = useVocabulary().data;
  const { applicant, confidenceBefore } = application;
  const labels = (list: 'motivators' | 'constraints') =>
    application[list].map((value) => labelOf(words, list, value)).join(', ') || undefined;
  return (
    <section aria-labelledby="asked">
      <h2 class="govuk-heading-m" id="asked">
        What they asked for
      </h2>
      <SummaryList
        rows={[
          { term: 'Name', value: applicant.name },
          { term: 'E-mail', value: <span class="app-break">{applicant.email}</span> },
          {
            term: 'Council',
            value: applicant.authority?.name,
          },
          { term: 'Course', value: <Course application={application} /> },
          { term: 'Problem to solve', value: application.problem },
          { term: 'User story', value: <Story application={application} /> },
          { term: 'How they will use it', value: application.intendedUse },
          {
            term: 'Confidence now',
            value: confidenceBefore ? labelOf(words, 'confidence', String(confidenceBefore)) : undefined,
          },
          { term: 'What drives them', value: labels('motivators') },
          { term: 'What stands in the way', value: labels('constraints') },
          { term: 'Support wanted', value: application.supportWanted },
          { term: 'Needed by', value: application.neededBy ? day(application.neededBy) : undefined },
          { term: 'Sent', value: application.submittedAt ? dayAndTime(application.submittedAt) : undefined },
        ]}
      />
    </section>
  );
}

function Course({ application: { course, namedCourse } }: { application: Application }) {
  if (course)
    return (
      <>
        <a class="govuk-link" href={paths.course(course.slug)}>
          {course.title}
        </a>
        <br />
        {course.platform}, {hours(course.hours)}
      </>
    );
  if (!namedCourse) return <>Not given</>;
  return (
    <>
      <ExternalLink href={namedCourse.url}>{namedCourse.title}</ExternalLink> (not in our library)
      {namedCourse.why && <p class="govuk-body">{namedCourse.why}</p>}
    </>
  );
}

const Story = ({ application: { story } }: { application: Application }) =>
  story ? (
    <a class="govuk-link" href={paths.story(story.code)}>
      {story.sentence}
    </a>
  ) : (
    <>Not given</>
  );
