import { figure } from '../../shared/measures/figures';
import type { Metrics } from '../../shared/measures/metrics';
import { SummaryList } from '../../shared/ui/SummaryList';
import { count } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';

const TODAY = ['cost-per-completed', 'cost-per-helped', 'saving', 'stories-without-course'];

/** What is not of a month: it is as it stands when the page is made. */
export function Today({ metrics: { measures, utilisation, asAt } }: { metrics: Metrics }) {
  const { purchased, available, held, spent } = utilisation;
  return (
    <>
      <h2 class="govuk-heading-m">As it stands, {dayAndTime(asAt)}</h2>
      <SummaryList
        rows={[
          {
            term: 'Licences',
            value: `${count(purchased)} bought: ${count(available)} left, ${count(held)} held, ${count(spent)} used up`,
          },
          ...measures
            .filter(({ name }) => TODAY.includes(name))
            .map((measure) => ({ term: measure.title, value: figure(measure) })),
        ]}
      />
    </>
  );
}
