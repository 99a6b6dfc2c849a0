import type { Days } from './api';
import { Bars } from './Bars';

const COSTS = ['cost-per-activated', 'cost-per-completed', 'cost-per-helped'];

/** What each purchase cost for each outcome, as it stands today. */
export const Costs = ({ days }: { days: Days }) => (
  <>
    <h2 class="govuk-heading-m">What it costs</h2>
    {COSTS.map((measure) => (
      <Bars key={measure} measure={measure} by="purchase" days={days} />
    ))}
  </>
);
