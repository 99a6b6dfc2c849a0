import { useEffect } from 'preact/hooks';
import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { Failed } from '../../shared/ui/Failed';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { SearchBox } from '../../shared/ui/SearchBox';
import { useSearch } from '../../shared/ui/use-search';
import { useContract } from './api';
import { bySubject, isForSystems, matches, operationsOf, type Contract } from './contract';
import { OperationEntry } from './OperationEntry';

const steps = [
  { text: 'Home', href: paths.home },
  { text: 'API for councils', href: paths.developers },
];

/** The API, operation by operation, as openapi.yaml describes it. */
export default function ReferencePage() {
  const { data, error, refetch } = useContract();
  const { search } = useSearch();
  return (
    <Page title="Reference of the API" steps={steps}>
      <p class="govuk-body">
        All of this is read from{' '}
        <a class="govuk-link" href={paths.contract} rel="external">
          openapi.yaml
        </a>
        . The examples are sent to the service by its tests.
      </p>
      <SearchBox key={search} label="Search addresses, words and scopes" button="Search" />
      {data ? (
        <Operations contract={data} />
      ) : error ? (
        <Failed failure={error} retry={refetch} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

const idOf = (subject: string) => `about-${subject.replaceAll(' ', '-')}`;

function Operations({ contract }: { contract: Contract }) {
  const { one } = useSearch();
  const everything = operationsOf(contract);
  const named = location.hash.slice(1);
  const all =
    one('all') !== '' || everything.some((each) => each.operationId === named && !isForSystems(each));
  const found = everything.filter((each) => (all || isForSystems(each)) && matches(each, one('q')));
  // The browser looks for what # names before the contract is here.
  useEffect(() => {
    if (named) document.getElementById(named)?.scrollIntoView();
  }, [named]);
  return (
    <>
      <p class="govuk-body" role="status">
        {found.length} of {everything.length} operations
        {all ? '.' : ': those that systems of councils may call.'}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.reference(one('q'), all ? '' : 'yes')}>
          {all ? 'Show only what systems may call' : 'Show also what only people may call'}
        </a>
      </p>
      {found.length === 0 && <Empty title="Nothing has these words" />}
      {bySubject(contract, found).map(({ name, description, operations }) => (
        <section key={name} aria-labelledby={idOf(name)}>
          <h2 class="govuk-heading-m" id={idOf(name)}>
            {name}
          </h2>
          {description && <p class="govuk-body">{description}</p>}
          {operations.map((operation) => (
            <OperationEntry
              key={operation.operationId}
              contract={contract}
              operation={operation}
              open={operation.operationId === named}
            />
          ))}
        </section>
      ))}
    </>
  );
}
