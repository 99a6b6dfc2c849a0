import { LineChart } from '../../shared/charts/LineChart';
import { notesAt } from '../../shared/measures/notes';
import { figure } from '../../shared/measures/figures';
import { Waiting } from '../../shared/ui/Waiting';
import { shortMonth } from '../../shared/words/dates';
import { useMeasure, type Days } from './api';
import { Bars } from './Bars';

/** How often people went on to free courses. */
export function FreeCourses({ days }: { days: Days }) {
  const visits = useMeasure('free-course-visits', days, { step: 'month' });
  return (
    <>
      <h2 class="govuk-heading-m">Free courses</h2>
      <Waiting query={visits}>
        {({ definition, figure: all, parts, annotations }) => (
          <LineChart
            title={definition.title}
            summary={`${figure({ unit: definition.unit, ...all })} in the period, month by month.`}
            file="free-course-visits"
            column="Month"
            notes={notesAt(
              annotations,
              parts.map(({ from }) => from),
            )}
            series={[
              {
                name: definition.title,
                points: parts.map((part) => ({
                  label: shortMonth(part.from.slice(0, 7)),
                  value: part.figure.value,
                })),
              },
            ]}
          />
        )}
      </Waiting>
      <Bars measure="free-course-visits" by="course" days={days} />
    </>
  );
}
