import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { useStories } from './api';
import { readFilters } from './filters';
import { StoryFilters } from './StoryFilters';
import { StoryItem } from './StoryItem';

export default function StoriesPage() {
  const { params, change } = useSearch();
  const filters = readFilters(params);
  const stories = useStories(filters);
  return (
    <Page title="What people in councils need to do" wide>
      <p class="govuk-body-l">
        Each need comes from what people in councils told us. Choose one to see the courses that answer it,
        and why.
      </p>
      <StoryFilters filters={filters} onChange={change} />
      <Waiting query={stories}>
        {(items) =>
          items.length === 0 ? (
            <NoStory />
          ) : (
            <ul class="app-cards">
              {items.map((story) => (
                <StoryItem key={story.code} story={story} />
              ))}
            </ul>
          )
        }
      </Waiting>
      <ShowMore pages={stories} of="needs" />
      <p class="govuk-body">
        Is yours not here?{' '}
        <a class="govuk-link" href={paths.missing()}>
          Tell us what is missing
        </a>
        .
      </p>
    </Page>
  );
}

const NoStory = () => (
  <Empty title="No need fits all of this yet">
    <p class="govuk-body">
      <a class="govuk-link" href={paths.stories}>
        See all needs
      </a>{' '}
      or{' '}
      <a class="govuk-link" href={paths.find}>
        describe yours in your own words
      </a>
      .
    </p>
  </Empty>
);
