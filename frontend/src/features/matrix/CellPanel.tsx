import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { FitTag } from '../../shared/ui/FitTag';
import { History } from '../../shared/library/History';
import { helpWords } from '../../shared/library/help-words';
import { SummaryList } from '../../shared/ui/SummaryList';
import { day } from '../../shared/words/dates';
import type { Mapping, Matrix } from './api';

interface Props {
  story: Matrix['stories'][number];
  course: Matrix['courses'][number];
  mapping: Mapping | undefined;
  onChange: () => void;
  onRemove: () => void;
}

/** What the chosen cell says: how well, why, who said so and when. */
export function CellPanel({ story, course, mapping, onChange, onRemove }: Props) {
  return (
    <section aria-labelledby="cell">
      <h2 class="govuk-heading-m" id="cell">
        {story.code} and {course.title}
      </h2>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.libraryStory(story.code)}>
          As a {story.role}, I need {story.need}
        </a>
      </p>
      {mapping ? (
        <Facts mapping={mapping} />
      ) : (
        <p class="govuk-body">This course is not said to answer it.</p>
      )}
      <div class="govuk-button-group">
        <Button look="secondary" onClick={onChange}>
          {mapping ? 'Change fit and reason' : 'Say how it answers'}
        </Button>
        {mapping && (
          <Button look="warning" onClick={onRemove}>
            Remove
          </Button>
        )}
        <a class="govuk-link" href={paths.libraryCourse(course.slug)}>
          See the course
        </a>
      </div>
      <Details key={`${story.code} ${course.slug}`} summary="History of this mapping">
        <History subject={{ story: story.code, course: course.slug }} />
      </Details>
    </section>
  );
}

const Facts = ({ mapping }: { mapping: Mapping }) => (
  <SummaryList
    rows={[
      { term: 'Fit', value: <FitTag fit={mapping.fit} /> },
      { term: 'Reason', value: mapping.reason },
      { term: 'Said by', value: mapping.author },
      { term: 'Looked at on', value: day(mapping.reviewedOn) },
      { term: 'Did it help?', value: helpWords(mapping.help) },
      { term: 'Owner', value: mapping.owner ?? undefined },
      { term: 'Evidence', value: mapping.evidence ?? undefined },
      { term: 'Review by', value: mapping.reviewBy ? day(mapping.reviewBy) : undefined },
    ]}
  />
);
