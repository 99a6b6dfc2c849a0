import { paths } from '../../app/paths';
import { attentionWords, courseAttention } from '../../shared/library/attention';
import { ListFilters } from '../../shared/library/ListFilters';
import { Done } from '../../shared/ui/Done';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { chosenOf, CostTag, LibraryTag, libraryStatuses, type CostClass } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { day, dayAndTime } from '../../shared/words/dates';
import { useLibraryCourses, type LibraryCourse } from './api';

export default function CoursesPage() {
  const { search, one } = useSearch();
  const courses = useLibraryCourses(
    one('q'),
    chosenOf(libraryStatuses(), one('status')),
    chosenOf(courseAttention, one('attention')),
  );
  return (
    <Page title="Courses" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <Done />
      <LinkButton href={paths.newCourse}>Enter a course</LinkButton>
      <ListFilters key={search} words="Title, platform or partner" attention={courseAttention} />
      <Waiting query={courses}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="No course fits this">
              <p class="govuk-body">
                <a class="govuk-link" href={paths.libraryCourses()}>
                  See all courses
                </a>
              </p>
            </Empty>
          ) : (
            <>
              <Courses courses={items} />
              <ShowMore pages={courses} of="courses" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Courses = ({ courses }: { courses: LibraryCourse[] }) => (
  <Table
    caption="Courses, by title"
    hideCaption
    rows={courses}
    rowKey={({ slug }) => slug}
    columns={[
      {
        title: 'Course',
        cell: ({ slug, title, platform }) => (
          <>
            <a class="govuk-link" href={paths.libraryCourse(slug)}>
              {title}
            </a>
            <div class="app-small">{platform}</div>
          </>
        ),
      },
      { title: 'Status', cell: ({ status }) => <LibraryTag status={status} /> },
      { title: 'Cost', cell: ({ costClass }) => <CostTag status={costClass as CostClass} /> },
      { title: 'Needs', cell: ({ needs }) => count(needs), numeric: true },
      { title: 'Review by', cell: ({ reviewBy }) => (reviewBy ? day(reviewBy) : 'No date') },
      {
        title: 'To look at',
        cell: ({ attention, publishAt }) => (
          <>
            {attentionWords(courseAttention, attention) || 'Nothing'}
            {publishAt && <div class="app-small">{dayAndTime(publishAt)}</div>}
          </>
        ),
      },
    ]}
  />
);
