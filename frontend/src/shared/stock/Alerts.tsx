import type { ComponentChildren } from 'preact';
import { day } from '../words/dates';
import { alertWords, type StockAlert } from './alerts';

interface Props {
  alerts: StockAlert[];
  /** What comes before the sentence: the pool, where the page shows more than one. */
  lead?: (alert: StockAlert) => ComponentChildren;
}

/** What runs out, ends or would be wasted. */
export const Alerts = ({ alerts, lead }: Props) => (
  <ul class="govuk-list govuk-list--spaced">
    {alerts.map((alert) => (
      <li key={alert.id}>
        {lead?.(alert)}
        {alertWords(alert)} <span class="app-small">Since {day(alert.raisedAt)}.</span>
      </li>
    ))}
  </ul>
);
