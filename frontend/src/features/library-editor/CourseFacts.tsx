import { paths } from '../../app/paths';
import type { Vocabulary } from '../../shared/api/types';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { ExternalLink } from '../../shared/ui/ExternalLink';
import { SummaryList } from '../../shared/ui/SummaryList';
import { hours, plural } from '../../shared/words/amounts';
import { day, dayAndTime } from '../../shared/words/dates';
import type { EditedCourse } from './api';

/** What is said of a course, the dates that matter first. */
export function CourseFacts({ course }: { course: EditedCourse }) {
  const words = useVocabulary().data;
  const labels = (list: keyof Vocabulary, values: string[]) =>
    values.map((value) => labelOf(words, list, value)).join(', ') || undefined;
  const { publishAt, replacedBy } = course;
  return (
    <SummaryList
      rows={[
        ...(publishAt ? [{ term: 'Publication planned for', value: dayAndTime(publishAt) }] : []),
        ...(replacedBy ? [{ term: 'Replaced by', value: <Replacement {...replacedBy} /> }] : []),
        { term: 'Review by', value: course.reviewBy ? day(course.reviewBy) : undefined },
        { term: 'Link last checked', value: course.lastCheckedOn ? day(course.lastCheckedOn) : 'Not yet' },
        { term: 'Web address', value: <ExternalLink href={course.url}>{course.url}</ExternalLink> },
        { term: 'Platform', value: course.platform },
        { term: 'Awarding partner', value: course.awardingPartner },
        { term: 'Summary', value: course.summary },
        {
          term: 'Length',
          value: `${hours(course.hours)}${course.weeks ? `, over ${plural(course.weeks, 'week')}` : ''}`,
        },
        { term: 'Cost class', value: labels('costClasses', [course.costClass]) },
        { term: 'Level', value: labels('levels', [course.level]) },
        { term: 'Format', value: labels('formats', [course.format]) },
        { term: 'Certificate', value: labels('certificates', [course.certificate]) },
        { term: 'Topics', value: labels('topics', course.topics) },
        { term: 'Access features', value: labels('accessFeatures', course.accessFeatures) },
        { term: 'Languages', value: labels('languages', course.languages) },
        { term: 'Evidence', value: course.evidence ?? undefined },
      ]}
    />
  );
}

const Replacement = ({ slug, title }: { slug: string; title: string }) => (
  <a class="govuk-link" href={paths.libraryCourse(slug)}>
    {title}
  </a>
);
