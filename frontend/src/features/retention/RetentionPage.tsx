import { paths } from '../../app/paths';
import { Page } from '../../shared/ui/Page';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { useRetention, type RetentionClass } from './api';

export default function RetentionPage() {
  return (
    <Page title="Retention" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <p class="govuk-body">
        How long we keep what is about people. Each is ended by timed work, whose own page shows what it would
        do before it does it.
      </p>
      <Waiting query={useRetention()}>{({ items }) => <Classes classes={items} />}</Waiting>
    </Page>
  );
}

const Classes = ({ classes }: { classes: RetentionClass[] }) => (
  <Table
    caption="What is kept, and how long"
    hideCaption
    rows={classes}
    rowKey={({ what }) => what}
    columns={[
      { title: 'What', cell: ({ what }) => what },
      {
        title: 'Kept',
        cell: ({ kept, setting }) => (
          <>
            {kept}
            {setting && (
              <>
                <br />
                <code class="app-break app-small">{setting}</code>
              </>
            )}
          </>
        ),
      },
      {
        title: 'Over its time now',
        cell: ({ due, job }) => (
          <>
            {count(due)}
            <br />
            <a class="govuk-link app-small" href={paths.job(job)}>
              What would go<span class="govuk-visually-hidden"> by {job}</span>
            </a>
          </>
        ),
      },
    ]}
  />
);
