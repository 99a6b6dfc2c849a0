import { paths } from '../../app/paths';
import { CourseItem } from '../../shared/ui/CourseItem';
import { Details } from '../../shared/ui/Details';
import { FitTag } from '../../shared/ui/FitTag';
import { capital } from '../../shared/words/text';
import type { MatchedStory } from './api';

/** One need that fits, why, and the few courses worth the time. */
export function FoundNeed({
  found: { story, score, why, courses },
  place,
}: {
  found: MatchedStory;
  place: number;
}) {
  return (
    <li class="app-need">
      <h3 class="govuk-heading-m app-need__title">
        {place}.{' '}
        <a class="govuk-link" href={paths.story(story.code)}>
          I need {story.need}
        </a>
      </h3>
      <p class="govuk-body-s">
        {capital(story.role)}: so that {story.goal}.
      </p>
      <Why score={score} why={why} />
      <ul class="app-list">
        {courses.map(({ course, fit, reasons }) => (
          <li key={course.slug}>
            <CourseItem course={course} href={paths.course(course.slug)} level={4}>
              <p class="govuk-body-s">
                <FitTag fit={fit} />
              </p>
              <ul class="govuk-list govuk-list--bullet">
                {reasons.map((reason) => (
                  <li key={reason}>{capital(reason)}</li>
                ))}
              </ul>
            </CourseItem>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Why({ score, why }: Pick<MatchedStory, 'score' | 'why'>) {
  if (why.length === 0) return null;
  return (
    <Details summary={`Why this need: ${score} of 100 points`}>
      <ul class="govuk-list govuk-list--bullet">
        {why.map((reason) => (
          <li key={reason}>{capital(reason)}</li>
        ))}
      </ul>
    </Details>
  );
}
