import { paths } from '../../app/paths';
import { attentionWords, storyAttention } from '../../shared/library/attention';
import { ListFilters } from '../../shared/library/ListFilters';
import { Done } from '../../shared/ui/Done';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { chosenOf, LibraryTag, libraryStatuses } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import { useLibraryStories, type LibraryStory } from './api';

export default function StoriesPage() {
  const { search, one } = useSearch();
  const stories = useLibraryStories(
    one('q'),
    chosenOf(libraryStatuses(), one('status')),
    chosenOf(storyAttention, one('attention')),
  );
  return (
    <Page title="Needs" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <Done />
      <LinkButton href={paths.newStory}>Enter a need</LinkButton>
      <ListFilters key={search} words="Role, need, goal or owner" attention={storyAttention} />
      <Waiting query={stories}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="No need fits this">
              <p class="govuk-body">
                <a class="govuk-link" href={paths.libraryStories()}>
                  See all needs
                </a>
              </p>
            </Empty>
          ) : (
            <>
              <Stories stories={items} />
              <ShowMore pages={stories} of="needs" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Stories = ({ stories }: { stories: LibraryStory[] }) => (
  <Table
    caption="Needs, by code"
    hideCaption
    rows={stories}
    rowKey={({ code }) => code}
    columns={[
      {
        title: 'Need',
        cell: ({ code, role, need }) => (
          <>
            <a class="govuk-link" href={paths.libraryStory(code)}>
              {code}: {need}
            </a>
            <div class="app-small">As a {role}</div>
          </>
        ),
      },
      { title: 'Status', cell: ({ status }) => <LibraryTag status={status} /> },
      { title: 'Courses', cell: ({ courses }) => count(courses), numeric: true },
      { title: 'Owner', cell: ({ owner }) => owner ?? 'Nobody' },
      { title: 'Review by', cell: ({ reviewBy }) => (reviewBy ? day(reviewBy) : 'No date') },
      {
        title: 'To look at',
        cell: ({ attention }) => attentionWords(storyAttention, attention) || 'Nothing',
      },
    ]}
  />
);
