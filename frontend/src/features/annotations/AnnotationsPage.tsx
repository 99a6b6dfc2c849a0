import { paths } from '../../app/paths';
import { Done } from '../../shared/ui/Done';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useAnnotations, type Annotation } from './api';

/** What charts over time say of single days. */
export default function AnnotationsPage() {
  const annotations = useAnnotations();
  return (
    <Page
      title="What happened"
      steps={[
        { text: 'Team', href: paths.admin },
        { text: 'Measures', href: paths.measures },
      ]}
    >
      <Done />
      <p class="govuk-body">
        Every chart over time shows these days, so that people see why numbers changed.
      </p>
      <LinkButton href={paths.newAnnotation}>Add a day</LinkButton>
      <Waiting query={annotations}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="No chart says yet what happened." />
          ) : (
            <>
              <Days annotations={items} />
              <ShowMore pages={annotations} of="days" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Days = ({ annotations }: { annotations: Annotation[] }) => (
  <Table
    caption="Days, the newest first"
    hideCaption
    rows={annotations}
    rowKey={({ id }) => id}
    columns={[
      {
        title: 'What happened',
        cell: ({ id, words }) => (
          <a class="govuk-link app-break" href={paths.annotation(id)}>
            {words}
          </a>
        ),
      },
      { title: 'Day', cell: ({ happenedOn }) => day(happenedOn) },
    ]}
  />
);
