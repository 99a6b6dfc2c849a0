import { count } from '../../shared/words/amounts';
import type { Import } from './api';

/** How far the service is. Read out a few times, not with every row. */
export function Progress({ one }: { one: Import }) {
  const { done, of, words } = stage(one);
  const tenth = of === 0 ? 10 : Math.floor((10 * done) / of);
  return (
    <>
      <p class="govuk-visually-hidden" role="status">
        {of > 0 ? `${words}: ${tenth * 10}%` : outcome(one)}
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

function stage({ status, rows, total }: Import): { done: number; of: number; words: string } {
  if (status === 'CHECKING') return { done: total - rows.pending, of: total, words: 'Checking' };
  if (status === 'APPLYING') return { done: rows.applied, of: rows.new + rows.changed, words: 'Importing' };
  return { done: 0, of: 0, words: '' };
}

const outcome = ({ status, rows }: Import): string =>
  status === 'READY'
    ? `Checked: ${count(rows.new)} new, ${count(rows.changed)} changed, ${count(rows.refused)} refused`
    : `${count(rows.applied)} rows were imported`;
