import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { InsetText } from '../../shared/ui/InsetText';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { Tag } from '../../shared/ui/Tag';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { count } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { isUnderWay, useCancel, useConfirm, useImport, type Import } from './api';
import { Confirm } from './Confirm';
import { Progress } from './Progress';
import { Rows } from './Rows';
import { countOf, kindWords, outcomeWords, shownOutcomes, statusWords } from './words';

export default function ImportPage() {
  return (
    <WaitingPage title="Import" query={useImport(useParam('id'))}>
      {(one) => <Shown one={one} />}
    </WaitingPage>
  );
}

function Shown({ one }: { one: Import }) {
  const confirm = useConfirm(one);
  const cancel = useCancel(one);
  const [word, colour] = statusWords[one.status];
  const back = [
    { text: 'Team', href: paths.admin },
    { text: 'Import and export', href: paths.imports },
  ];
  return (
    <Page
      title={kindWords[one.kind]}
      caption="Import"
      steps={back}
      errors={errorsOf(confirm.error ?? cancel.error)}
      wide
    >
      <p class="govuk-body">
        <Tag colour={colour}>{word}</Tag>
      </p>
      <Progress one={one} />
      {one.note && <InsetText>{one.note}</InsetText>}
      {one.ignoredColumns.length > 0 && (
        <InsetText>
          These columns mean nothing here and are left alone: {one.ignoredColumns.join(', ')}.
        </InsetText>
      )}
      <SummaryList
        rows={[
          { term: 'Sent', value: `${dayAndTime(one.createdAt)} by ${one.by ?? 'somebody'}` },
          ...shownOutcomes
            .filter((outcome) => outcome !== 'OUTDATED' || one.rows.outdated > 0)
            .map((outcome) => ({ term: outcomeWords[outcome][0], value: count(countOf(one, outcome)) })),
          ...(one.confirmedAt ? [{ term: 'Imported', value: count(one.rows.applied) }] : []),
        ]}
      />
      <Confirm one={one} confirm={confirm} cancel={cancel} />
      {!isUnderWay(one) && <Rows one={one} />}
    </Page>
  );
}
