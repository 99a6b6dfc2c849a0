import { Details } from '../ui/Details';
import { Table } from '../ui/Table';
import type { Measure } from './metrics';
import { figure, parts } from './figures';

/** Every figure with the question it answers and what exactly is counted. */
export const MeasureTable = ({ measures }: { measures: Measure[] }) => (
  <Table
    caption="Figures"
    rows={measures}
    rowKey={({ name }) => name}
    columns={[
      {
        title: 'Measure',
        cell: ({ title, question }) => (
          <>
            {title}
            <div class="app-small">{question}</div>
          </>
        ),
      },
      {
        title: 'Figure',
        cell: (measure) => (
          <>
            <strong>{figure(measure)}</strong>
            <div class="app-small">{parts(measure)}</div>
          </>
        ),
      },
      {
        title: 'What it means',
        cell: ({ title, definition, good }) => (
          <Details summary={`How we count: ${title}`}>
            {definition} {good === 'UP' ? 'More is better.' : 'Less is better.'}
          </Details>
        ),
      },
    ]}
  />
);
