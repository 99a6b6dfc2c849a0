import { day } from '../../shared/words/dates';
import type { ReportRow } from './api';
import { stateWords } from './words';

/** What a row says, in lines. */
export const There = ({ row: { there } }: { row: ReportRow }) => (
  <>
    {there.email && <div class="app-break">{there.email}</div>}
    {there.name && <div class="app-break">{there.name}</div>}
    {lines(there).map((line) => (
      <div key={line} class="app-small app-break">
        {line}
      </div>
    ))}
  </>
);

const lines = (there: ReportRow['there']): string[] =>
  [
    there.course,
    there.state && stateWords[there.state],
    there.joinedOn && `Joined ${day(there.joinedOn)}`,
    there.percentDone !== null && `${there.percentDone}% done`,
    there.stepsDone !== null &&
      (there.stepsTotal === null
        ? `${there.stepsDone} steps done`
        : `${there.stepsDone} of ${there.stepsTotal} steps done`),
    there.completedOn && `Completed ${day(there.completedOn)}`,
  ].filter((line): line is string => Boolean(line));
