import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { count, plural } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useDryRun, useJob, useRun, type Job } from './api';
import { Moves } from './Moves';
import { State } from './JobsPage';
import { span, titleOf } from './words';
import { WouldDo } from './WouldDo';

export default function JobPage() {
  return (
    <WaitingPage title="Timed work" query={useJob(useParam('name'))}>
      {(job) => <Shown job={job} />}
    </WaitingPage>
  );
}

function Shown({ job }: { job: Job }) {
  const run = useRun(job.name);
  const dryRun = useDryRun(job.name);
  return (
    <Page title={titleOf(job.name)} back={paths.jobs} errors={errorsOf(run.error ?? dryRun.error)}>
      <p class="govuk-body-l">{job.sentence}</p>
      <SummaryList rows={rowsOf(job)} />
      <Moves next={job.next} run={run} dryRun={dryRun} />
      <div role="status">
        {run.isSuccess && <p class="govuk-body">It runs now. The numbers above follow when it is done.</p>}
        {dryRun.data && <WouldDo dryRun={dryRun.data} />}
      </div>
    </Page>
  );
}

const rowsOf = (job: Job) => {
  const { lastDay } = job;
  const every = job.every === 'off' ? 'Never by itself' : `Every ${job.every}, on each copy of the service`;
  return [
    { term: 'State', value: <State job={job} /> },
    { term: 'Due now', value: due(job) },
    { term: 'Runs', value: every },
    { term: 'Next run', value: job.nextRunAt ? dayAndTime(job.nextRunAt) : 'Only when asked' },
    { term: 'Last run', value: lastDay ? dayAndTime(lastDay.finishedAt) : 'Never' },
    ...(lastDay ? [{ term: 'Done that day', value: plural(lastDay.affected, 'row') }] : []),
    ...(lastDay?.failedAt
      ? [
          {
            term: 'Failures that day',
            value: `${count(lastDay.failures)}, the last at ${dayAndTime(lastDay.failedAt)}: ${lastDay.failure ?? ''}`,
          },
        ]
      : []),
  ];
};

const due = ({ backlog, lagSeconds }: Job) =>
  backlog === 0 ? 'Nothing' : `${plural(backlog, 'row')}, the oldest for ${span(lagSeconds)}`;
