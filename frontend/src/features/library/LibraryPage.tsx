import { Page } from '../../shared/ui/Page';
import { searchOf, useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { useCourses } from './api';
import { ChosenFilters } from './ChosenFilters';
import { FilterPanel } from './FilterPanel';
import { Results } from './Results';
import { SearchForm } from './SearchForm';
import { readSearch, writeSearch, type Search } from './search';
import { SortBy } from './SortBy';

export default function LibraryPage() {
  const { params, go } = useSearch();
  const search = readSearch(params);
  const courses = useCourses(search);
  const change = (part: Partial<Search>, replace = false) => {
    go(searchOf(writeSearch({ ...search, ...part })), replace);
  };
  return (
    <Page title="Learning library" wide>
      <SearchForm
        q={search.q}
        onWords={(q) => {
          change({ q }, true);
        }}
      >
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-one-third">
            <FilterPanel
              facets={courses.first?.facets ?? []}
              search={search}
              onChange={(chosen) => {
                change({ chosen });
              }}
            />
          </div>
          <div class="govuk-grid-column-two-thirds">
            <ChosenFilters facets={courses.first?.facets ?? []} search={search} />
            <SortBy
              sort={search.sort}
              words={search.q !== ''}
              onChange={(sort) => {
                change({ sort });
              }}
            />
            <Waiting query={courses}>
              {(items) => <Results items={items} courses={courses} search={search} />}
            </Waiting>
          </div>
        </div>
      </SearchForm>
    </Page>
  );
}
