import { count } from '../../shared/words/amounts';
import type { Report } from './api';

/** How far the service is. Read out a few times, not with every row. */
export function Progress({ report }: { report: Report }) {
  const { done, of, words } = stage(report);
  const tenth = of === 0 ? 10 : Math.floor((10 * done) / of);
  return (
    <>
      <p class="govuk-visually-hidden" role="status">
        {of > 0 ? `${words}: ${tenth * 10}%` : outcome(report)}
      </p>
      {of > 0 && (
        <p class="govuk-body">
          <label for="progress">{words}</label>
          <progress class="app-progress" id="progress" max={of} value={done} />
          {count(done)} of {count(of)} rows
        </p>
      )}
    </>
  );
}

function stage({ status, rows }: Report): { done: number; of: number; words: string } {
  if (status === 'READING') return { done: rows.read, of: rows.total, words: 'Reading' };
  if (status === 'APPLYING')
    return { done: rows.applied, of: rows.agreeing + rows.newFacts + rows.differing, words: 'Applying' };
  return { done: 0, of: 0, words: '' };
}

const outcome = ({ status, rows }: Report): string =>
  status === 'READY' ? `Read: ${count(rows.newFacts)} rows say something new` : '';
