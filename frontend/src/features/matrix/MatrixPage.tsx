import { paths } from '../../app/paths';
import { Details } from '../../shared/ui/Details';
import { Empty } from '../../shared/ui/Empty';
import { Page } from '../../shared/ui/Page';
import { changed, useSearch } from '../../shared/ui/use-search';
import { useNarrow } from '../../shared/ui/use-narrow';
import { Waiting } from '../../shared/ui/Waiting';
import { useMatrix, type Matrix } from './api';
import { Board } from './Board';
import { filtersOf, filtersOn } from './filters';
import { MatrixFilters } from './MatrixFilters';

export default function MatrixPage() {
  const { search, params } = useSearch();
  const narrow = useNarrow();
  const matrix = useMatrix(filtersOf(params, narrow));
  const on = filtersOn(params);
  return (
    <Page title="Matrix" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <p class="govuk-body" id="matrix-keys">
        Arrow keys go from cell to cell. F is a full answer, P a part of it, T a first taste, Delete removes.
        Enter opens the reason, U takes the last change back.
      </p>
      <Details summary={on > 0 ? `Filters (${on} on)` : 'Filters'}>
        <MatrixFilters key={search} />
      </Details>
      <Waiting query={matrix}>
        {(found) => (
          <>
            <Ways matrix={found} params={params} />
            {found.stories.length === 0 || found.courses.length === 0 ? (
              <Empty
                title={
                  found.stories.length === 0 ? 'No need fits these filters' : 'No course fits these filters'
                }
              >
                <p class="govuk-body">
                  <a class="govuk-link" href={paths.matrix()}>
                    See the whole matrix
                  </a>
                </p>
              </Empty>
            ) : (
              <Board matrix={found} narrow={narrow} />
            )}
          </>
        )}
      </Waiting>
    </Page>
  );
}

/** To the next needs and the next courses, and back to where each begins. */
function Ways({ matrix, params }: { matrix: Matrix; params: URLSearchParams }) {
  const to = (name: string, value: string | undefined) => paths.matrix() + changed(params, { [name]: value });
  const links = [
    params.has('cursor') && { text: 'First needs', href: to('cursor', undefined) },
    matrix.next && { text: 'Next needs', href: to('cursor', matrix.next) },
    params.has('courseCursor') && { text: 'First courses', href: to('courseCursor', undefined) },
    matrix.nextCourses && { text: 'Next courses', href: to('courseCursor', matrix.nextCourses) },
  ].filter((link) => typeof link === 'object' && link !== null);
  if (links.length === 0) return null;
  return (
    <nav aria-label="Pages of the matrix">
      <ul class="app-matrix__ways">
        {links.map(({ text, href }) => (
          <li key={text}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
