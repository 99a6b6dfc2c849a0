import { paths } from '../../app/paths';
import { helpWords } from '../../shared/library/help-words';
import { Empty } from '../../shared/ui/Empty';
import { FitTag } from '../../shared/ui/FitTag';
import { CostTag, LibraryTag, type CostClass, type LibraryStatus } from '../../shared/ui/statuses';
import { day } from '../../shared/words/dates';
import type { EditedStory, MappedCourse } from './api';

/** Every course that is said to answer the need: how well, why, who said so and when. */
export function MappedCourses({ story }: { story: EditedStory }) {
  return (
    <>
      <h2 class="govuk-heading-m">Courses that answer it</h2>
      {story.courses.length === 0 && <Empty title="No course is said to answer it yet" />}
      <ul class="app-list">
        {story.courses.map((course) => (
          <Mapped key={course.mapping.course} story={story.code} {...course} />
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.matrix({ story: story.code })}>
          Map courses to this need
        </a>
      </p>
    </>
  );
}

function Mapped({ story, title, status, costClass, mapping }: MappedCourse & { story: string }) {
  const facts = [
    `Said by ${mapping.author}, looked at on ${day(mapping.reviewedOn)}`,
    `did it help? ${helpWords(mapping.help)}`,
    mapping.owner && `looked after by ${mapping.owner}`,
    mapping.reviewBy && `review by ${day(mapping.reviewBy)}`,
    mapping.evidence && `evidence: ${mapping.evidence}`,
  ];
  return (
    <li class="app-course">
      <p class="govuk-body">
        <a class="govuk-link" href={paths.libraryCourse(mapping.course)}>
          {title}
        </a>{' '}
        <LibraryTag status={status as LibraryStatus} /> <CostTag status={costClass as CostClass} />
      </p>
      <p class="govuk-body">
        <FitTag fit={mapping.fit} /> {mapping.reason}
      </p>
      <p class="govuk-body-s">{facts.filter(Boolean).join('; ')}.</p>
      <p class="govuk-body-s">
        <a class="govuk-link" href={paths.matrix({ story, course: mapping.course })}>
          Change this mapping<span class="govuk-visually-hidden"> to {title}</span>
        </a>
      </p>
    </li>
  );
}
