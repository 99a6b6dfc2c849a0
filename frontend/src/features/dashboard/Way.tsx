import { Funnel } from '../../shared/charts/Funnel';
import type { Metrics } from '../../shared/measures/metrics';
import { Table } from '../../shared/ui/Table';
import { count, percent } from '../../shared/words/amounts';

interface Step {
  label: string;
  value: number;
  /** Of those at the step before; null for the first, and where nobody was. */
  kept: number | null;
}

/** What part of each step goes on to the next. */
export function stepsOf(funnel: Metrics['funnel']): Step[] {
  return funnel.map((step, at) => {
    const before = funnel[at - 1]?.count ?? 0;
    const value = step.count ?? 0;
    return { label: step.label, value, kept: before === 0 ? null : value / before };
  });
}

/** Where most are lost, in a sentence. */
export function loss(steps: Step[]): string {
  const lost = steps
    .map((step, at) => ({ step, before: steps[at - 1], people: (steps[at - 1]?.value ?? 0) - step.value }))
    .filter(({ before }) => before)
    .sort((one, other) => other.people - one.people)[0];
  if (!lost?.before || lost.people <= 0)
    return 'Of the applications sent in the period, how far each got by now.';
  return `Of the applications sent in the period, most were lost, or still wait, between “${lost.before.label}” and “${lost.step.label}”: ${count(lost.people)} of ${count(lost.before.value)}.`;
}

/** From need to outcome, with what part goes on. */
export function Way({ metrics: { funnel } }: { metrics: Metrics }) {
  const steps = stepsOf(funnel);
  return (
    <>
      <h2 class="govuk-heading-m">From need to “it helped”</h2>
      <Funnel title="How far applications got" summary={loss(steps)} file="funnel" steps={steps} />
      <Table
        caption="What part went on"
        rows={steps.slice(1)}
        rowKey={({ label }) => label}
        columns={[
          { title: 'Step', cell: ({ label }) => label },
          {
            title: 'Of the step before',
            cell: ({ kept }) => (kept === null ? 'Nobody was there' : percent(kept)),
            numeric: true,
          },
        ]}
      />
    </>
  );
}
