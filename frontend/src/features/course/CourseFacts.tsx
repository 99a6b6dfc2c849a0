import type { Vocabulary } from '../../shared/api/types';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { SummaryList } from '../../shared/ui/SummaryList';
import { hours, plural } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import type { Course } from './api';

export function CourseFacts({ course }: { course: Course }) {
  const { data: words } = useVocabulary();
  const label = (list: keyof Vocabulary, value: string) => labelOf(words, list, value);
  const labels = (list: keyof Vocabulary, values: string[]) =>
    values.map((value) => label(list, value)).join(', ');
  return (
    <SummaryList
      rows={[
        { term: 'Time', value: time(course) },
        { term: 'Level', value: label('levels', course.level) },
        { term: 'Format', value: label('formats', course.format) },
        { term: 'Certificate', value: label('certificates', course.certificate) },
        { term: 'Access features', value: labels('accessFeatures', course.accessFeatures) || 'Not known' },
        { term: 'Languages', value: labels('languages', course.languages) || 'Not known' },
        { term: 'Topics', value: labels('topics', course.topics) },
        { term: 'Platform', value: course.platform },
        { term: 'Made by', value: course.awardingPartner },
        { term: 'Last checked', value: course.lastCheckedOn ? day(course.lastCheckedOn) : 'Not yet' },
      ]}
    />
  );
}

const time = ({ hours: length, weeks }: Course) =>
  hours(length) + (typeof weeks === 'number' ? `, over ${plural(weeks, 'week')}` : '');
