import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useOverdueReviews, type OverdueReview } from './api';

const kinds: Record<OverdueReview['kind'], string> = { course: 'Course', story: 'Need', mapping: 'Mapping' };

/** What an editor promised to look at by a day that is past. */
export function Reviews() {
  const reviews = useOverdueReviews();
  return (
    <Waiting query={reviews}>
      {(items) =>
        items.length === 0 ? (
          <Empty title="No review date is past" />
        ) : (
          <>
            <Table
              caption="Reviews that are due, the longest first"
              hideCaption
              rows={items}
              rowKey={({ kind, key }) => `${kind} ${key}`}
              columns={[
                {
                  title: 'What',
                  cell: (review) => (
                    <a class="govuk-link" href={mendedAt(review)}>
                      {review.title}
                    </a>
                  ),
                },
                { title: 'Kind', cell: ({ kind }) => kinds[kind] },
                { title: 'Review by', cell: ({ reviewBy }) => day(reviewBy) },
              ]}
            />
            <ShowMore pages={reviews} of="reviews" />
          </>
        )
      }
    </Waiting>
  );
}

function mendedAt({ kind, story, course }: OverdueReview): string {
  if (kind === 'course') return paths.libraryCourse(course ?? '');
  if (kind === 'story') return paths.libraryStory(story ?? '');
  return paths.matrix({ story: story ?? '', course: course ?? '' });
}
