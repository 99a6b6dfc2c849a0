import { paths } from '../../app/paths';
import { BarChart } from '../../shared/charts/BarChart';
import { inUnit } from '../../shared/measures/figures';
import { along } from '../../shared/measures/along';
import type { MeasureDetail } from '../../shared/measures/metrics';
import { Empty } from '../../shared/ui/Empty';
import { Waiting } from '../../shared/ui/Waiting';
import { dayAndTime } from '../../shared/words/dates';
import { capital } from '../../shared/words/text';
import { useMeasure, type Days } from './api';

interface Props {
  measure: string;
  by: string;
  days: Days;
  /** Where a bar leads; without it nowhere. */
  href?: ((key: string) => string | undefined) | undefined;
}

const SHOWN = 12;

/** One measure along one dimension, largest first. */
export function Bars({ measure, by, days, href }: Props) {
  const detail = useMeasure(measure, days, { by });
  return <Waiting query={detail}>{(found) => <Drawn detail={found} by={by} href={href} />}</Waiting>;
}

function Drawn({ detail, by, href }: { detail: MeasureDetail } & Pick<Props, 'by' | 'href'>) {
  const { definition, asAt } = detail;
  const rows = detail.rows.filter(({ figure }) => figure.value !== null);
  const title = `${definition.title} by ${along(by).toLowerCase()}`;
  if (rows.length === 0) return <Empty title={`${title}: nothing was counted.`} />;
  return (
    <>
      <BarChart
        title={title}
        summary={`${definition.question} Most: ${word(by, rows[0])}, ${inUnit(definition.unit)(rows[0]?.figure.value ?? 0)}.`}
        file={`${definition.name}-${by}`}
        columns={[along(by), definition.title]}
        format={inUnit(definition.unit)}
        data={rows.slice(0, SHOWN).map((row) => ({
          label: word(by, row),
          value: row.figure.value,
          href: href?.(row.key),
        }))}
      />
      <p class="govuk-body-s">
        As at {dayAndTime(asAt)}.{' '}
        <a class="govuk-link" href={`${paths.measure(definition.name)}?by=${by}`}>
          {rows.length > SHOWN ? `All ${rows.length}, and how it is counted` : 'How it is counted'}
          <span class="govuk-visually-hidden">: {title}</span>
        </a>
      </p>
    </>
  );
}

// Codes of reasons are the only labels that are not words.
const word = (by: string, row: MeasureDetail['rows'][number] | undefined): string =>
  by === 'reason' ? capital((row?.label ?? '').toLowerCase().replaceAll('_', ' ')) : (row?.label ?? '');
