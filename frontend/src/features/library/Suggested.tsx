import { paths } from '../../app/paths';
import type { Suggestions } from './api';

/** The needs that come near the words, below the courses. */
export function Suggested({ stories, q }: { stories: Suggestions['stories']; q: string }) {
  return (
    <>
      {stories.length > 0 && (
        <>
          <h2 class="govuk-heading-s">Needs that may be yours</h2>
          <StoryLinks stories={stories} />
        </>
      )}
      <p class="govuk-body">
        Not what you need?{' '}
        <a class="govuk-link" href={paths.missing(q)}>
          Tell us what is missing
        </a>
        .
      </p>
    </>
  );
}

export const StoryLinks = ({ stories }: { stories: Suggestions['stories'] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {stories.map(({ code, title }) => (
      <li key={code}>
        <a class="govuk-link" href={paths.story(code)}>
          {title}
        </a>
      </li>
    ))}
  </ul>
);
