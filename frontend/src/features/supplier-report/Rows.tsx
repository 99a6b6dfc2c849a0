import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Empty } from '../../shared/ui/Empty';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { ShowMore } from '../../shared/ui/ShowMore';
import { SubNavigation } from '../../shared/ui/SubNavigation';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { useMatch, useRows, type Outcome, type Report } from './api';
import { MissingThere } from './MissingThere';
import { RowTable } from './RowTable';
import { countOf, outcomeWords, shownOutcomes, viewOf } from './words';

/** The rows of a report by what they mean, and what it does not have. */
export function Rows({ report }: { report: Report }) {
  const view = viewOf(useSearch().one('show'));
  const link = (id: string, words: string, of: number) => ({
    id,
    text: `${words} (${count(of)})`,
    href: paths.supplierReport(report.id, id),
  });
  return (
    <section aria-labelledby="rows">
      <h2 class="govuk-heading-m" id="rows">
        Rows
      </h2>
      <SubNavigation
        label="Outcome"
        here={view}
        links={[
          link('', 'All', report.rows.total),
          ...shownOutcomes
            .filter((outcome) => countOf(report, outcome) > 0)
            .map((outcome) => link(outcome, outcomeWords[outcome][0], countOf(report, outcome))),
          link('missing', 'Missing there', report.rows.missingThere),
        ]}
      />
      {view === 'missing' ? <MissingThere report={report} /> : <Some report={report} outcome={view} />}
    </section>
  );
}

function Some({ report, outcome }: { report: Report; outcome: Outcome | '' }) {
  const rows = useRows(report, outcome);
  const match = useMatch(report.id);
  return (
    <Waiting query={rows}>
      {(items) =>
        items.length === 0 ? (
          <Empty title="There are no rows like this" />
        ) : (
          <>
            <ErrorSummary errors={errorsOf(match.error)} />
            <RowTable rows={items} match={match} />
            <ShowMore pages={rows} of="rows" />
          </>
        )
      }
    </Waiting>
  );
}
