import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { plural } from '../../shared/words/amounts';
import type { Suggestions } from './api';
import { writeSearch, type Search } from './search';
import { StoryLinks } from './Suggested';

/** An empty result is never the end of the road. */
export function NothingFound({ suggestions, search }: { suggestions: Suggestions; search: Search }) {
  const { spelling, withoutFilters, stories } = suggestions;
  return (
    <Empty title="We found nothing that matches all of this">
      <ul class="govuk-list govuk-list--bullet">
        {spelling && (
          <li>
            <Link to={paths.libraryWith(writeSearch({ ...search, q: spelling }))}>
              Search for “{spelling}” instead
            </Link>
          </li>
        )}
        {typeof withoutFilters === 'number' && withoutFilters > 0 && (
          <li>
            <Link to={paths.library(search.q)}>
              Take away the filters to see {plural(withoutFilters, 'course')}
            </Link>
          </li>
        )}
        <li>
          <Link to={paths.find}>Tell us about your work and find learning by need</Link>
        </li>
        <li>
          <Link to={paths.missing(search.q)}>Tell us what is missing</Link>
        </li>
      </ul>
      {stories.length > 0 && (
        <>
          <p class="govuk-body">These needs come near:</p>
          <StoryLinks stories={stories} />
        </>
      )}
    </Empty>
  );
}

const Link = ({ to, children }: { to: string; children: preact.ComponentChildren }) => (
  <a class="govuk-link" href={to}>
    {children}
  </a>
);
