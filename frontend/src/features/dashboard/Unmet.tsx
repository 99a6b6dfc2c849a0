import { figure, parts } from '../../shared/measures/figures';
import type { Metrics } from '../../shared/measures/metrics';
import { SummaryList } from '../../shared/ui/SummaryList';
import type { Days } from './api';
import { Bars } from './Bars';

const UNMET = ['needs-sent', 'needs-taken-up', 'searches-without-result', 'stories-without-course'];

/** What people asked for and did not get. */
export const Unmet = ({ metrics, days }: { metrics: Metrics; days: Days }) => (
  <>
    <h2 class="govuk-heading-m">What is missing</h2>
    <SummaryList
      rows={metrics.measures
        .filter(({ name }) => UNMET.includes(name))
        .map((measure) => ({
          term: measure.title,
          value:
            measure.value !== null && parts(measure)
              ? `${figure(measure)} (${parts(measure)})`
              : figure(measure),
        }))}
    />
    <Bars measure="decisions" by="reason" days={days} />
  </>
);
