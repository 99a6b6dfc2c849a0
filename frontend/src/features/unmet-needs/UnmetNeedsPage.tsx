import { paths } from '../../app/paths';
import { Details } from '../../shared/ui/Details';
import { Empty } from '../../shared/ui/Empty';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { unmetNeedStatuses } from '../../shared/ui/statuses';
import { SubNavigation } from '../../shared/ui/SubNavigation';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { useUnmetNeeds } from './api';
import { EVERY, filtersOf } from './filters';
import { NeedFilters } from './NeedFilters';
import { NeedTable } from './NeedTable';

export default function UnmetNeedsPage() {
  const { search } = useSearch();
  const filters = filtersOf(search);
  const needs = useUnmetNeeds(filters);
  const narrowed = Object.keys(filters).some((name) => name !== 'status');
  const views = [...unmetNeedStatuses(), { value: EVERY, label: 'All' }];
  return (
    <Page title="Unmet needs" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <p class="govuk-body">
        What people could not find, in their own words. Make each part of a need, make a new need of it, or
        decline it and say why: whoever left an address is told.
      </p>
      <SubNavigation
        label="Status"
        here={filters.status?.[0] ?? EVERY}
        links={views.map(({ value, label }) => ({
          id: value,
          text: label,
          href: paths.unmetNeeds(`?status=${value}`),
        }))}
      />
      <Details summary="Filters">
        <NeedFilters key={search} />
      </Details>
      <Waiting query={needs}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={narrowed ? 'No unmet need fits these filters' : 'There is nothing here'} />
          ) : (
            <>
              <NeedTable needs={items} />
              <ShowMore pages={needs} of="unmet needs" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}
