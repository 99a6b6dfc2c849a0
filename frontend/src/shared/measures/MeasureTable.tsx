import { Details } from '../ui/Details';
import { Table } from '../ui/Table';
import type { Measure } from './metrics';
import { figure, parts } from './figures';

interface Props {
  measures: Measure[];
  /** Where more of a measure is shown; without it the name is no link. */
  href?: (name: string) => string;
}

/** Every figure with the question it answers and what exactly is counted. */
export const MeasureTable = ({ measures, href }: Props) => (
  <Table
    caption="Figures"
    rows={measures}
    rowKey={({ name }) => name}
    columns={[
      {
        title: 'Measure',
        cell: ({ name, title, question }) => (
          <>
            {href ? (
              <a class="govuk-link" href={href(name)}>
                {title}
              </a>
            ) : (
              title
            )}
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
