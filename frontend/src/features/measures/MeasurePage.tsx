import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { save } from '../../shared/charts/save';
import type { MeasureDetail } from '../../shared/measures/metrics';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { useMeasure, useMeasureFile } from './api';
import { AlongWhat } from './AlongWhat';
import { Definition } from './Definition';
import { FigureNow } from './FigureNow';
import { PeriodForm } from '../../shared/measures/PeriodForm';
import { Restatements } from './Restatements';
import { ViewForm } from './ViewForm';

/** One measure: how it changed, for whom it differs, and how it is counted. */
export default function MeasurePage() {
  const name = useParam('name');
  const { search, one } = useSearch();
  const question = { from: one('from'), to: one('to'), step: one('step'), by: one('by') };
  const measure = useMeasure(name, question);
  const file = useMeasureFile(name, (content) => {
    save(content, `${name}.csv`);
  });
  const errors = measure.error?.status === 400 ? errorsOf(measure.error) : [];
  return (
    <Page
      title={measure.data?.definition.title ?? 'Measure'}
      steps={[
        { text: 'Team', href: paths.admin },
        { text: 'Measures', href: paths.measures },
      ]}
      errors={[...errors, ...errorsOf(file.error)]}
      wide
    >
      <PeriodForm key={search} errors={errors} />
      {errors.length === 0 && (
        <Waiting query={measure}>
          {(found) => (
            <>
              <Shown measure={found} />
              <Button
                look="secondary"
                busy={file.isPending}
                onClick={() => {
                  file.mutate(question);
                }}
              >
                Download as CSV
              </Button>
            </>
          )}
        </Waiting>
      )}
    </Page>
  );
}

const Shown = ({ measure }: { measure: MeasureDetail }) => (
  <>
    <FigureNow measure={measure} />
    <ViewForm measure={measure} />
    <AlongWhat measure={measure} />
    <Restatements restatements={measure.restatements} />
    <Definition definition={measure.definition} />
  </>
);
