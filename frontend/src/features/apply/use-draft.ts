import { useEffect, useRef, useState } from 'preact/hooks';
import type { Application } from '../../shared/api/application';
import { Failure } from '../../shared/api/failure';
import type { Problem } from '../../shared/api/types';
import { answersOf, namesIn, type Answers, type AnswerName, type Change } from './answers';
import { ChangedElsewhere, useSaveAnswers } from './api';
import { keepTyped, readTyped } from './unsaved';

/** How it stands with what was typed; `held` waits for the person: something must be put right first. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'unreachable' | 'held';

export interface Draft {
  application: Application;
  /** What is saved, with what was typed here over it. */
  answers: Answers;
  change: (change: Change) => void;
  /** Saves now what is not saved yet. */
  save: () => Promise<Application>;
  state: SaveState;
  /** What the server would not take, by pointer: it stays on the screen to be put right. */
  refused: Fault[];
  /** Answers that were changed somewhere else as well. */
  clashes: AnswerName[];
  /** Takes what was saved elsewhere in place of what was typed here. */
  takeTheirs: () => void;
}

export type Fault = NonNullable<Problem['errors']>[number];

const AUTOSAVE_MS = 1000;
const RETRY_MS = 5000;

const without = (change: Change, names: AnswerName[]): Change =>
  Object.fromEntries(Object.entries(change).filter(([name]) => !names.includes(name as AnswerName)));

const only = (change: Change, names: AnswerName[]): Change =>
  Object.fromEntries(Object.entries(change).filter(([name]) => names.includes(name as AnswerName)));

/** Keeps a draft saved while somebody types: in this tab at once, at the server after a pause, and again when a save failed. */
export function useDraft(application: Application): Draft {
  const { id } = application;
  const server = useSaveAnswers(id);
  // What was typed stays on the screen as typed, also when the server saved it without its last space.
  const [typed, setTyped] = useState<Change>(() => readTyped(id));
  const pending = useRef<Change>(typed);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [state, setState] = useState<SaveState>('idle');
  const [clashes, setClashes] = useState<AnswerName[]>([]);
  const [refused, setRefused] = useState<Fault[]>([]);

  const setPending = (next: Change) => {
    pending.current = next;
    keepTyped(id, next);
  };

  const send = async (change: Change): Promise<Application> => {
    const saved = await server.save(change);
    const sent = namesIn(change).filter((name) => pending.current[name] === change[name]);
    setPending(without(pending.current, sent));
    setTyped((shown) => only(shown, [...sent, ...namesIn(pending.current)]));
    return saved;
  };

  const sendPending = async (): Promise<Application> => {
    const change = pending.current;
    if (namesIn(change).length === 0) return server.latest();
    setState('saving');
    try {
      const saved = await send(change);
      setClashes([]);
      setRefused([]);
      setState('saved');
      return saved;
    } catch (failure) {
      const faults = faultsOf(failure);
      setRefused(faults);
      setClashes(failure instanceof ChangedElsewhere ? failure.names : []);
      setState(isPassing(failure) ? 'unreachable' : 'held');
      // One answer that the server will not take must not keep the others from being saved.
      const sound = faults.length > 0 ? without(change, faults.flatMap(belongsTo)) : {};
      if (namesIn(sound).length > 0) await send(sound);
      throw failure;
    }
  };

  // One save after the other: each needs the version that the one before brought.
  const save = (): Promise<Application> => {
    const saving = queue.current.then(sendPending, sendPending);
    queue.current = saving;
    return saving;
  };

  // A sentence half typed must not take the place of one that was sent: there only "Continue" saves.
  useAutosave(pending, typed, application.status === 'DRAFT' ? state : 'held', save);

  return {
    application,
    answers: { ...answersOf(application), ...typed },
    change: (change) => {
      setTyped({ ...typed, ...change });
      setPending({ ...pending.current, ...change });
      if (clashes.length === 0) setState('idle');
    },
    save,
    state,
    refused,
    clashes,
    takeTheirs: () => {
      setTyped(without(typed, clashes));
      setPending(without(pending.current, clashes));
      setClashes([]);
      setState('idle');
    },
  };
}

const faultsOf = (failure: unknown): Fault[] =>
  failure instanceof Failure ? (failure.problem.errors ?? []) : [];

// A course that is named takes the place of the one chosen: neither is saved without the other.
const COURSE: AnswerName[] = ['courseSlug', 'namedCourse'];

const belongsTo = ({ pointer }: Fault): AnswerName[] => {
  const name = pointer.split('/')[1] as AnswerName;
  return COURSE.includes(name) ? COURSE : [name];
};

const isPassing = (failure: unknown) =>
  failure instanceof Failure && (failure.status === 0 || failure.status >= 500 || failure.status === 429);

function useAutosave(
  pending: { current: Change },
  typed: Change,
  state: SaveState,
  save: () => Promise<unknown>,
): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (state === 'saving' || state === 'held' || namesIn(pending.current).length === 0) return;
    // A failed save is shown by the state, and tried again.
    const attempt = () => void latest.current().catch(() => undefined);
    const timer = setTimeout(attempt, state === 'unreachable' ? RETRY_MS : AUTOSAVE_MS);
    addEventListener('online', attempt);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', attempt);
    };
  }, [pending, typed, state]);
  const byItself = useRef(state !== 'held');
  byItself.current = state !== 'held';
  useEffect(
    () => () => {
      if (byItself.current && namesIn(pending.current).length > 0)
        void latest.current().catch(() => undefined);
    },
    [pending],
  );
}
