import { BarChart } from '../../shared/charts/BarChart';
import { LineChart } from '../../shared/charts/LineChart';
import { inUnit } from '../../shared/measures/figures';
import { notesAt } from '../../shared/measures/notes';
import type { MeasureDetail } from '../../shared/measures/metrics';
import { Empty } from '../../shared/ui/Empty';
import { useSearch } from '../../shared/ui/use-search';
import { plural } from '../../shared/words/amounts';
import { shortDay, shortMonth } from '../../shared/words/dates';
import { along } from '../../shared/measures/along';

const SHOWN = 20;

/** The figure over time and along a dimension, as far as was asked for. */
export function AlongWhat({ measure }: { measure: MeasureDetail }) {
  const { one } = useSearch();
  const { definition, parts, rows, annotations } = measure;
  const format = inUnit(definition.unit);
  const label = (from: string) =>
    ['day', 'week'].includes(one('step')) ? shortDay(from) : shortMonth(from.slice(0, 7));
  const isCut = parts.length > 0 || one('by') !== '';
  return (
    <>
      {isCut && <h2 class="govuk-heading-m">How it differs</h2>}
      {parts.length > 0 && (
        <LineChart
          title={`${definition.title} over time`}
          summary={`${plural(parts.length, 'part')} of the period, each from its first day.`}
          file={`${definition.name}-over-time`}
          column="From"
          format={format}
          notes={notesAt(
            annotations,
            parts.map((part) => part.from),
          )}
          series={[
            {
              name: definition.title,
              points: parts.map((part) => ({ label: label(part.from), value: part.figure.value })),
            },
          ]}
        />
      )}
      {rows.length > 0 && (
        <BarChart
          title={`${definition.title} by ${along(one('by')).toLowerCase()}`}
          summary={
            rows.length > SHOWN
              ? `The ${SHOWN} largest of ${rows.length}. The file has all of them.`
              : 'Largest first.'
          }
          file={`${definition.name}-${one('by')}`}
          columns={[along(one('by')), definition.title]}
          format={format}
          data={rows.slice(0, SHOWN).map((row) => ({ label: row.label, value: row.figure.value }))}
        />
      )}
      {one('by') !== '' && rows.length === 0 && <Empty title="Nothing was counted in the period." />}
    </>
  );
}
