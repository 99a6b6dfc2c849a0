import { paths } from '../../app/paths';
import { LineChart } from '../../shared/charts/LineChart';
import type { Metrics } from '../../shared/measures/metrics';
import { notesAt } from '../../shared/measures/notes';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Select } from '../../shared/ui/Select';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { day, month as monthInWords, shortMonth } from '../../shared/words/dates';
import { isMonth, monthBefore, monthsBefore, wholeMonth, yearTo } from '../../shared/words/months';
import { useFigures } from './api';
import { ByMail } from './ByMail';
import { Compared } from './Compared';
import { Today } from './Today';

const SHOWN = 24;

/** One page for a board: a month, beside the month before and the year, to print or to keep as a PDF. */
export default function BoardReportPage() {
  const { one, change } = useSearch();
  const months = monthsBefore(new Date().toISOString().slice(0, 10), SHOWN);
  const asked = one('month');
  const month = isMonth(asked) ? asked : (months[0] ?? '');
  const options = months.includes(month) ? months : [month, ...months];
  return (
    <Page
      title={`Board report, ${monthInWords(month)}`}
      steps={[
        { text: 'Team', href: paths.admin },
        { text: 'Measures', href: paths.measures },
      ]}
      wide
    >
      <div class="app-no-print">
        <Select
          id="month"
          label="Month"
          value={month}
          options={options.map((value) => ({ value, label: monthInWords(value) }))}
          onChange={(value) => {
            change({ month: value });
          }}
        />
        <Button
          look="secondary"
          onClick={() => {
            window.print();
          }}
        >
          Print, or save as PDF
        </Button>
        <ByMail />
      </div>
      <Report key={month} month={month} />
    </Page>
  );
}

function Report({ month }: { month: string }) {
  const { from, to } = wholeMonth(month);
  const past = wholeMonth(monthBefore(month));
  const twelve = yearTo(month);
  const now = useFigures(from, to);
  const before = useFigures(past.from, past.to);
  const year = useFigures(twelve.from, twelve.to);
  return (
    <div class="app-report">
      <p class="govuk-body">
        A national learning offer for local government: {day(from)} to {day(to)}.
      </p>
      <Waiting query={now}>
        {(ofMonth) => (
          <Waiting query={before}>
            {(ofBefore) => (
              <Waiting query={year}>
                {(ofYear) => (
                  <>
                    <Compared month={ofMonth} before={ofBefore} year={ofYear} />
                    <Today metrics={ofMonth} />
                    <Year metrics={ofYear} />
                  </>
                )}
              </Waiting>
            )}
          </Waiting>
        )}
      </Waiting>
    </div>
  );
}

function Year({ metrics: { applicationsByMonth: months, annotations } }: { metrics: Metrics }) {
  const points = (name: 'applications' | 'activations') =>
    months.map((row) => ({ label: shortMonth(row.month), value: row[name] }));
  return (
    <LineChart
      title="Applications and licences started"
      summary="Month by month, in the twelve months."
      file="board-report-year"
      column="Month"
      notes={notesAt(
        annotations,
        months.map((row) => `${row.month}-01`),
      )}
      series={[
        { name: 'Applications', points: points('applications') },
        { name: 'Licences started', points: points('activations') },
      ]}
    />
  );
}
