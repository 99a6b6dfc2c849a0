import { useRef, useState } from 'preact/hooks';
import { Failure } from '../../shared/api/failure';
import { useChangeMapping, type Cell, type Change, type Mapping, type MappingBody, type Matrix } from './api';

/** One change of one's own, and what was there before. */
interface Step extends Cell {
  before: Mapping | undefined;
}

/** A change that was refused: what was wanted, and what was seen when it was. */
export interface Refused extends Change {
  failure: Failure;
}

export type Mappings = ReturnType<typeof useMappings>;

const keyOf = ({ story, course }: Cell) => `${story}/${course}`;

/** Without If-Match the server asks to look first, where somebody has filled a cell that was empty. */
export const isOvertaken = ({ failure }: Refused): boolean =>
  failure.status === 412 || failure.status === 428;

/** What the cells say, what one changed, and the way back. */
export function useMappings(matrix: Matrix) {
  const [refused, setRefused] = useState<Refused>();
  // At hand for a key that is pressed before the page has shown what the last one did.
  const steps = useRef<Step[]>([]).current;
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [undoable, setUndoable] = useState(0);
  const [said, setSaid] = useState('');
  // What one's own last change made of a cell: going back must not go over what somebody else wrote after that.
  const own = useRef(new Map<string, number | undefined>()).current;
  const send = useChangeMapping();

  const at = (cell: Cell) =>
    matrix.mappings.find(({ story, course }) => story === cell.story && course === cell.course);

  const apply = async (change: Change): Promise<boolean> => {
    setRefused(undefined);
    try {
      const after = await send.mutateAsync(change);
      own.set(keyOf(change), after?.version);
      return true;
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      setRefused({ ...change, failure });
      return false;
    }
  };

  const inTurn = <Result>(deed: () => Promise<Result>): Promise<Result> => {
    const turn = last.current.then(deed);
    last.current = turn.catch(() => undefined);
    return turn;
  };

  const setNow = async (cell: Cell, body: MappingBody | undefined): Promise<boolean> => {
    const before = at(cell);
    if (!body && !before) return true;
    const done = await apply({ ...cell, body, version: before?.version });
    if (done) {
      setUndoable(steps.push({ ...cell, before }));
      setSaid(body ? `Saved: ${cell.story}, ${body.fit}` : `Removed from ${cell.story}`);
    }
    return done;
  };

  const undoLast = async (): Promise<Cell | undefined> => {
    const step = steps.pop();
    setUndoable(steps.length);
    if (!step) return undefined;
    const version = own.get(keyOf(step));
    if (await apply({ ...step, body: step.before && bodyOf(step.before), version }))
      setSaid(`Undone: ${step.story}`);
    return step;
  };

  return {
    at,
    set: (cell: Cell, body: MappingBody | undefined) => inTurn(() => setNow(cell, body)),
    undo: () => inTurn(undoLast),
    refused,
    said,
    undoable,
    busy: send.isPending,
    /** Leaves what the other editor wrote. */
    giveWay: () => {
      setRefused(undefined);
    },
  };
}

/** A mapping as it would be sent again. */
export const bodyOf = ({ fit, reason, position, evidence, owner, reviewBy }: Mapping): MappingBody => ({
  fit: fit as MappingBody['fit'],
  reason,
  position,
  evidence: evidence ?? null,
  owner: owner ?? null,
  reviewBy: reviewBy ?? null,
});
