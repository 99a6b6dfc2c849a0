import { BarChart } from '../../shared/charts/BarChart';
import { LineChart } from '../../shared/charts/LineChart';
import { Empty } from '../../shared/ui/Empty';
import { Table } from '../../shared/ui/Table';
import { count, money, plural } from '../../shared/words/amounts';
import { day, dayAndTime } from '../../shared/words/dates';
import type { Scenario, Simulation } from './api';
import { labelsOf, nameOf } from './labels';
import { between, chance, pounds, runsOut } from './words';

/** What may come of each quantity. */
export function HowMany({ simulation }: { simulation: Simulation }) {
  if (simulation.runs === 0) return <Missing simulation={simulation} />;
  const { scenarios } = simulation;
  return (
    <>
      <Scenarios scenarios={scenarios} />
      <p class="govuk-body-s">
        {count(simulation.runs)} futures to {day(simulation.endsOn)}, played from the records as at{' '}
        {dayAndTime(simulation.asAt)} with seed {simulation.seed}. In brackets: where eight in ten lie.
        {assumedWords(simulation)}
      </p>
      <BarChart
        title="Chance of running out"
        summary={`How likely it is that somebody has to wait before ${day(simulation.endsOn)}.`}
        file="chance-of-running-out"
        columns={['Licences bought', 'Chance of running out']}
        format={chance}
        data={scenarios.map(({ quantity, chanceOfRunningOut }) => ({
          label: quantity === 0 ? 'Buy none' : `Buy ${count(quantity)}`,
          value: chanceOfRunningOut,
        }))}
      />
      <Left simulation={simulation} />
    </>
  );
}

function Missing({ simulation }: { simulation: Simulation }) {
  const missing = simulation.assumptions.filter(({ needed, source }) => needed && source === 'MISSING');
  return (
    <Empty title="There is too little history to say how many">
      <p class="govuk-body">Enter what you expect, and work it out again:</p>
      <ul class="govuk-list govuk-list--bullet">
        {missing.map(({ name }) => (
          <li key={name}>{nameOf(name)}</li>
        ))}
      </ul>
    </Empty>
  );
}

function assumedWords({ assumptions }: Simulation): string {
  const assumed = assumptions.filter(({ source }) => source === 'ASSUMED').map(({ name }) => nameOf(name));
  return assumed.length === 0 ? '' : ` Assumed, not observed: ${assumed.join('; ')}.`;
}

const Scenarios = ({ scenarios }: { scenarios: Scenario[] }) => (
  <Table
    caption="What may come of each quantity"
    rows={scenarios}
    rowKey={({ quantity }) => String(quantity)}
    columns={[
      { title: 'Buy', cell: ({ quantity }) => (quantity === 0 ? 'None' : count(quantity)) },
      {
        title: 'Price',
        cell: ({ pricePence }) => (pricePence === null ? 'Not known' : money(pricePence)),
        numeric: true,
      },
      { title: 'Chance of running out', cell: runsOut, numeric: true },
      {
        title: 'People waiting at the end',
        cell: ({ waitingAtEnd }) => count(Math.round(waitingAtEnd)),
        numeric: true,
      },
      { title: 'Licences left unused', cell: ({ unused }) => between(unused), numeric: true },
      {
        title: 'Cost of a person who starts',
        cell: ({ quantity, costPerActivated }) => (quantity === 0 ? '–' : between(costPerActivated, pounds)),
        numeric: true,
      },
      {
        title: 'Who completes',
        cell: ({ quantity, costPerCompleted }) => (quantity === 0 ? '–' : between(costPerCompleted, pounds)),
        numeric: true,
      },
      {
        title: 'Whom it helps',
        cell: ({ quantity, costPerHelped }) => (quantity === 0 ? '–' : between(costPerHelped, pounds)),
        numeric: true,
      },
    ]}
  />
);

function Left({ simulation }: { simulation: Simulation }) {
  const labels = labelsOf(simulation);
  const line = (name: string, of: 'low' | 'middle' | 'high') => ({
    name,
    points: simulation.leftWithoutBuying.map((spread, at) => ({
      label: labels[at] ?? '',
      value: spread[of],
    })),
  });
  return (
    <LineChart
      title="Licences left if none are bought"
      summary={`Free licences at the end of each of the next ${plural(simulation.months, 'month')}: what is most likely, and what is as little and as much as happens one time in ten.`}
      file="licences-left"
      column="Month from now"
      series={[line('Most likely', 'middle'), line('At least', 'low'), line('At most', 'high')]}
    />
  );
}
