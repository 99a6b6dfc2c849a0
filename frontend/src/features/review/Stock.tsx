import { paths } from '../../app/paths';
import { Waiting } from '../../shared/ui/Waiting';
import { count, plural } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { usePools, type Application, type Pool } from './api';

/** What approving would meet: licences left, and who waits already. */
export function Stock({ application }: { application: Application }) {
  return (
    <section aria-labelledby="stock">
      <h2 class="govuk-heading-m" id="stock">
        Licences
      </h2>
      {application.waiting && (
        <p class="govuk-body">
          Number {count(application.waiting.place)} on the waiting list of {application.waiting.poolName}.
        </p>
      )}
      <Waiting query={usePools()}>{({ items }) => <Pools pools={poolsFor(application, items)} />}</Waiting>
    </section>
  );
}

function Pools({ pools }: { pools: Pool[] }) {
  if (pools.length === 0)
    return <p class="govuk-body">No pool has licences for this course. An approved person would wait.</p>;
  return (
    <>
      {pools.map((pool) => (
        <p key={pool.id} class="govuk-body">
          <a class="govuk-link" href={paths.pool(pool.id)}>
            {pool.name}
          </a>
          <br />
          <strong>{count(pool.available)} left</strong>, {plural(pool.waiting, 'person', 'people')} waiting
          <br />
          <span class="app-small">As at {dayAndTime(pool.asAt)}</span>
        </p>
      ))}
    </>
  );
}

// A pool serves one course, or every course of its platform.
const poolsFor = ({ course }: Application, pools: Pool[]) =>
  pools.filter((pool) =>
    pool.course ? pool.course.slug === course?.slug : course === null || pool.platform === course.platform,
  );
