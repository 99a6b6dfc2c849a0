import { paths } from '../../app/paths';
import type { StoryCard } from '../../shared/api/types';
import { Empty } from '../../shared/ui/Empty';
import { Waiting } from '../../shared/ui/Waiting';
import { plural } from '../../shared/words/amounts';
import { capital } from '../../shared/words/text';
import { usePopularNeeds } from './api';

export function PopularNeeds() {
  const needs = usePopularNeeds();
  return (
    <Waiting query={needs}>
      {({ items }) => (items.length > 0 ? <Needs stories={items} /> : <None />)}
    </Waiting>
  );
}

function Needs({ stories }: { stories: StoryCard[] }) {
  return (
    <>
      <ul class="app-cards">
        {stories.map((story) => (
          <li key={story.code} class="app-card">
            <h3 class="govuk-heading-s">
              <a class="govuk-link" href={paths.story(story.code)}>
                I need {story.need}
              </a>
            </h3>
            <p class="govuk-body-s">
              {capital(story.role)}, {plural(story.courseCount, 'course')}
            </p>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.stories}>
          See all needs
        </a>
      </p>
    </>
  );
}

const None = () => (
  <Empty title="There are no needs to show yet">
    <p class="govuk-body">
      <a class="govuk-link" href={paths.library()}>
        Look through the library
      </a>{' '}
      instead.
    </p>
  </Empty>
);
