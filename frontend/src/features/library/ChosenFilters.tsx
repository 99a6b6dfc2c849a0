import { paths } from '../../app/paths';
import type { Facet } from '../../shared/api/types';
import { without, writeSearch, type Search } from './search';

/** What is chosen, each with a link that takes it away. */
export function ChosenFilters({ facets, search }: { facets: Facet[]; search: Search }) {
  const chosen = Object.entries(search.chosen).flatMap(([name, values]) =>
    values.map((value) => ({ name, value })),
  );
  if (chosen.length === 0) return null;
  return (
    <ul class="app-chosen" aria-label="Filters you chose">
      {chosen.map(({ name, value }) => (
        <li key={`${name} ${value}`}>
          <a
            class="app-chosen__link govuk-link"
            href={paths.libraryWith(writeSearch(without(search, name, value)))}
          >
            <span class="govuk-visually-hidden">Remove filter:</span> {labelIn(facets, name, value)}{' '}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const labelIn = (facets: Facet[], name: string, value: string): string =>
  facets.find((facet) => facet.name === name)?.values.find((term) => term.value === value)?.label ?? value;
