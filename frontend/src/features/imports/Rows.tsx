import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { save } from '../../shared/charts/save';
import { Button } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { SubNavigation } from '../../shared/ui/SubNavigation';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { readRows, useDownload, useRows, type Import, type Outcome } from './api';
import { RowTable } from './RowTable';
import { countOf, outcomeOf, outcomeWords, shownOutcomes } from './words';

/** The rows of a file and what would become, or became, of each. */
export function Rows({ one }: { one: Import }) {
  const outcome = outcomeOf(useSearch().one('outcome'));
  const rows = useRows(one, outcome);
  const download = useDownload<Outcome | ''>(
    (which) => readRows(one.id, which),
    (content) => {
      save(content, `import-${outcome.toLowerCase() || 'rows'}.csv`);
    },
  );
  const views = [
    { id: '', text: `All (${count(one.total)})`, href: paths.import(one.id) },
    ...shownOutcomes
      .filter((each) => countOf(one, each) > 0)
      .map((each) => ({
        id: each,
        text: `${outcomeWords[each][0]} (${count(countOf(one, each))})`,
        href: paths.import(one.id, each),
      })),
  ];
  return (
    <section aria-labelledby="rows">
      <h2 class="govuk-heading-m" id="rows">
        Rows
      </h2>
      <SubNavigation label="Outcome" here={outcome} links={views} />
      <Waiting query={rows}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="There are no rows like this" />
          ) : (
            <>
              <RowTable rows={items} />
              <div class="govuk-button-group">
                <ShowMore pages={rows} of="rows" />
                <Button
                  look="secondary"
                  busy={download.isPending}
                  onClick={() => {
                    download.mutate(outcome);
                  }}
                >
                  Download these rows
                </Button>
              </div>
            </>
          )
        }
      </Waiting>
      <p class="govuk-body" role="status">
        {errorsOf(download.error)[0]?.text}
      </p>
    </section>
  );
}
