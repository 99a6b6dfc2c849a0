import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { InsetText } from '../../shared/ui/InsetText';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { Tag } from '../../shared/ui/Tag';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { count } from '../../shared/words/amounts';
import { day, dayAndTime } from '../../shared/words/dates';
import { isUnderWay, useCancel, useConfirm, useReport, type Report } from './api';
import { ColumnsForm } from './ColumnsForm';
import { Moves } from './Moves';
import { Progress } from './Progress';
import { Rows } from './Rows';
import { countOf, outcomeWords, shownOutcomes, statusWords } from './words';

export default function ReportPage() {
  const id = useParam('id');
  return (
    <WaitingPage key={id} title="Report" query={useReport(id)}>
      {(report) => <Shown report={report} />}
    </WaitingPage>
  );
}

function Shown({ report }: { report: Report }) {
  const confirm = useConfirm(report);
  const cancel = useCancel(report);
  const [word, colour] = statusWords[report.status];
  const unread = report.status === 'UNMAPPED' || report.status === 'READING';
  return (
    <Page
      title={`Report of ${day(report.createdAt)}`}
      caption={report.supplier.name}
      back={paths.deskSupplier(report.supplier.id, 'reports')}
      errors={errorsOf(confirm.error ?? cancel.error)}
      wide
    >
      <p class="govuk-body">
        <Tag colour={colour}>{word}</Tag>
      </p>
      <Progress report={report} />
      {report.forgottenAt && (
        <InsetText>
          The rows were deleted on {day(report.forgottenAt)}. What was learnt from them is kept with each
          licence.
        </InsetText>
      )}
      <SummaryList
        rows={[
          { term: 'Sent', value: `${dayAndTime(report.createdAt)} by ${report.by ?? 'somebody'}` },
          { term: 'Rows', value: count(report.rows.total) },
          ...(unread ? [] : outcomes(report)),
        ]}
      />
      <Moves report={report} confirm={confirm} cancel={cancel} />
      {report.next.includes('choose-columns') && <ColumnsForm key={report.status} report={report} />}
      {!unread && !isUnderWay(report) && !report.forgottenAt && <Rows report={report} />}
    </Page>
  );
}

const outcomes = (report: Report) => [
  ...shownOutcomes.map((outcome) => ({
    term: outcomeWords[outcome][0],
    value: count(countOf(report, outcome)),
  })),
  { term: 'Missing there', value: count(report.rows.missingThere) },
];
