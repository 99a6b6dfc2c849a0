import type { ComponentChildren } from 'preact';
import type { CourseCard } from '../api/types';
import { labelOf, useVocabulary } from '../api/vocabulary';
import { hours, plural } from '../words/amounts';
import { CostTag, type CostClass } from './statuses';

interface Props {
  course: CourseCard;
  href: string;
  /** The level of its heading: one below that of the list. */
  level?: 3 | 4;
  /** What is particular here: why it fits, what it answers. */
  children?: ComponentChildren;
}

/** A course in a list: what it costs is the first thing to see after its name. */
export function CourseItem({ course, href, level = 3, children }: Props) {
  const Heading: 'h3' | 'h4' = `h${level}`;
  return (
    <article class="app-course">
      <Heading class="govuk-heading-s app-course__title">
        <a class="govuk-link" href={href}>
          {course.title}
        </a>
      </Heading>
      <p class="govuk-body-s app-course__facts">
        <CostTag status={course.costClass as CostClass} /> <Facts course={course} />
      </p>
      {children}
      <p class="govuk-body-s app-course__summary">{course.summary}</p>
      <p class="govuk-body-s app-course__from">
        {course.platform}
        {course.awardingPartner !== course.platform && `, by ${course.awardingPartner}`}
      </p>
    </article>
  );
}

function Facts({ course }: { course: CourseCard }) {
  const { data: words } = useVocabulary();
  const facts = [
    hours(course.hours),
    labelOf(words, 'levels', course.level),
    labelOf(words, 'formats', course.format),
    licences(course.licencesLeft),
  ];
  return <>{facts.filter(Boolean).join(' · ')}</>;
}

const licences = (left: number | null | undefined) =>
  typeof left === 'number' &&
  (left > 0 ? `${plural(left, 'licence')} left` : 'no licence left: join the queue');
