import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { Page } from '../../shared/ui/Page';
import { SearchBox } from '../../shared/ui/SearchBox';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useAuthorities, type Authority } from './api';

export default function AuthoritiesPage() {
  const { one, search } = useSearch();
  const authorities = useAuthorities(one('q'));
  return (
    <Page title="Councils" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.reorganisations}>
          Reorganisations
        </a>
      </p>
      <SearchBox key={search} label="Name" button="Find councils" />
      <Waiting query={authorities}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="No council of this name" />
          ) : (
            <>
              <Authorities authorities={items} />
              <ShowMore pages={authorities} of="councils" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Authorities = ({ authorities }: { authorities: Authority[] }) => (
  <Table
    caption="Councils by name"
    hideCaption
    rows={authorities}
    rowKey={({ code }) => code}
    columns={[
      {
        title: 'Council',
        cell: ({ code, name }) => (
          <a class="govuk-link" href={paths.authority(code)}>
            {name}
          </a>
        ),
      },
      { title: 'Region', cell: ({ region }) => region },
      { title: 'E-mail domains', cell: ({ domains }) => <span class="app-break">{domains.join(', ')}</span> },
      {
        title: 'Today',
        cell: ({ current, lastDay }) => (current ? 'Exists' : lastDay ? `Ended ${day(lastDay)}` : 'To come'),
      },
    ]}
  />
);
