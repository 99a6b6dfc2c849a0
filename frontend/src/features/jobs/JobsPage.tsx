import { paths } from '../../app/paths';
import { Page } from '../../shared/ui/Page';
import { Table } from '../../shared/ui/Table';
import { Tag } from '../../shared/ui/Tag';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useJobs, type Job } from './api';
import { span, state, titleOf } from './words';

export default function JobsPage() {
  const jobs = useJobs();
  return (
    <Page title="Timed work" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <p class="govuk-body">
        What the service does by itself as time passes. If it stops for days it catches up in one run.
      </p>
      <Waiting query={jobs}>
        {({ items, asAt }) => (
          <>
            <Jobs jobs={items} />
            <p class="govuk-body-s">As at {dayAndTime(asAt)}.</p>
          </>
        )}
      </Waiting>
    </Page>
  );
}

const Jobs = ({ jobs }: { jobs: Job[] }) => (
  <Table
    caption="Timed work, by name"
    hideCaption
    rows={jobs}
    rowKey={({ name }) => name}
    columns={[
      {
        title: 'Work',
        cell: ({ name, sentence }) => (
          <>
            <a class="govuk-link" href={paths.job(name)}>
              {titleOf(name)}
            </a>
            <div class="app-small">{sentence}</div>
          </>
        ),
      },
      { title: 'State', cell: (job) => <State job={job} /> },
      { title: 'Due now', cell: (job) => <Due job={job} /> },
      { title: 'Last run', cell: ({ lastDay }) => (lastDay ? dayAndTime(lastDay.finishedAt) : 'Never') },
      {
        title: 'Next run',
        cell: ({ nextRunAt }) => (nextRunAt ? dayAndTime(nextRunAt) : 'Only when asked'),
      },
    ]}
  />
);

export function State({ job }: { job: Job }) {
  const [words, colour] = state(job);
  return <Tag colour={colour}>{words}</Tag>;
}

const Due = ({ job: { backlog, lagSeconds } }: { job: Job }) => (
  <>
    {count(backlog)}
    {backlog > 0 && <div class="app-small">the oldest for {span(lagSeconds)}</div>}
  </>
);
