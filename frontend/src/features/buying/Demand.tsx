import { Table } from '../../shared/ui/Table';
import { count, percent, plural } from '../../shared/words/amounts';
import type { Forecast } from './api';

/** Who asks for licences, and what becomes of them: observed, with how many cases. */
export function Demand({ forecast }: { forecast: Forecast }) {
  return (
    <>
      <h2 class="govuk-heading-m">Who asks, and what becomes of licences</h2>
      <Table
        caption="Demand"
        rows={demandOf(forecast)}
        rowKey={({ what }) => what}
        columns={[
          { title: 'What', cell: ({ what }) => what },
          { title: 'Number', cell: ({ number }) => number, numeric: true },
        ]}
      />
      <Table
        caption="Of the licences given in the last year"
        rows={ratesOf(forecast)}
        rowKey={({ what }) => what}
        columns={[
          { title: 'What became of them', cell: ({ what }) => what },
          {
            title: 'Share',
            cell: ({ seen: { share } }) => (share === null ? 'Not known yet' : percent(share)),
            numeric: true,
          },
          {
            title: 'Counted',
            cell: ({ seen: { part, whole } }) =>
              whole === 0 ? 'Nobody to count yet' : `${count(part)} of ${count(whole)}`,
            numeric: true,
          },
        ]}
      />
    </>
  );
}

function demandOf({ use, demand, free, notStarted }: Forecast) {
  return [
    { what: `People who asked in the last ${plural(use.days, 'day')}`, number: count(use.asked) },
    { what: 'Licences that came back in those days', number: count(use.cameBack) },
    { what: 'Licences used up a month, less those that came back', number: use.netPerMonth.toFixed(1) },
    { what: 'People waiting', number: count(demand.waiting) },
    { what: 'Applications that wait for a decision', number: count(demand.inQueue) },
    { what: 'Free licences', number: count(free) },
    { what: 'Licences given and not started', number: count(notStarted) },
  ];
}

const ratesOf = ({ rates }: Forecast) => [
  { what: 'Started', seen: rates.activated },
  { what: 'Not started in time', seen: rates.lapsed },
  { what: 'Came back for another person', seen: rates.cameBack },
  { what: 'Completed, of those started eight weeks ago or earlier', seen: rates.completed },
  { what: 'Helped, of those completed', seen: rates.helped },
];
