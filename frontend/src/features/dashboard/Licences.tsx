import { paths } from '../../app/paths';
import { LineChart } from '../../shared/charts/LineChart';
import { runOutWords } from '../../shared/stock/run-out';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Waiting } from '../../shared/ui/Waiting';
import { dayAndTime } from '../../shared/words/dates';
import { useForecast, usePools } from './api';
import { burnDown } from './burn-down';

/** How fast licences go, and until when they last. */
export function Licences() {
  const pools = usePools();
  return (
    <>
      <h2 class="govuk-heading-m">Licences</h2>
      <Waiting query={pools}>
        {(all) => {
          const open = all.filter(({ closedAt }) => closedAt === null);
          return open.length === 0 ? (
            <Empty title="No licence pool is open." />
          ) : (
            open.map(({ id }) => <BurnDown key={id} pool={id} />)
          );
        }}
      </Waiting>
      <ShowMore pages={pools} of="pools" />
    </>
  );
}

function BurnDown({ pool }: { pool: string }) {
  const forecast = useForecast(pool);
  return (
    <Waiting query={forecast}>
      {(found) => (
        <>
          <LineChart
            title={`Licences left: ${found.poolName}`}
            summary={runOutWords(found)}
            file={`licences-left-${found.poolId}`}
            column="Day"
            series={burnDown(found)}
          />
          <p class="govuk-body-s">
            As at {dayAndTime(found.asAt)}.{' '}
            <a class="govuk-link" href={paths.buying(pool)}>
              What to buy<span class="govuk-visually-hidden"> for {found.poolName}</span>
            </a>
          </p>
        </>
      )}
    </Waiting>
  );
}
