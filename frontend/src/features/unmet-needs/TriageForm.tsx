import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import type { UnmetNeed } from './api';
import { MergeFields } from './MergeFields';
import { StoryFields } from './StoryFields';
import type { Move, Triage } from './use-triage';

const choice: Record<Move, { label: string; hint: string; button: string }> = {
  merge: {
    label: 'Make it part of a need we know',
    hint: 'It adds to the demand for that need',
    button: 'Make it part of this need',
  },
  'make-story': {
    label: 'Make a new need of it',
    hint: 'A draft, which you publish when it is ready',
    button: 'Make the draft',
  },
  decline: { label: 'Decline it', hint: 'We do not look for learning for it', button: 'Decline it' },
};

/** What becomes of a need: the server says what is possible. */
export function TriageForm({ need, triage }: { need: UnmetNeed; triage: Triage }) {
  const { draft, change, send, busy } = triage;
  return (
    <Form onSubmit={send}>
      <Radios
        id="move"
        label="What becomes of it?"
        large
        options={(need.next as Move[]).map((move) => ({ value: move, ...choice[move] }))}
        value={draft.move}
        onChange={(move) => {
          change({ move });
        }}
      />
      {draft.move === 'merge' && <MergeFields need={need} triage={triage} />}
      {draft.move === 'make-story' && <StoryFields triage={triage} />}
      {draft.move === 'decline' && <Reason need={need} triage={triage} />}
      {draft.move && <Button busy={busy}>{choice[draft.move].button}</Button>}
    </Form>
  );
}

const Reason = ({ need, triage }: { need: UnmetNeed; triage: Triage }) => (
  <Textarea
    id="reason"
    label="Why?"
    hint={need.wantsAnswer ? 'They read this in the answer.' : 'For other editors.'}
    rows={3}
    limit={500}
    value={triage.draft.reason}
    error={errorAt(errorsOf(triage.failure), 'reason')}
    onInput={(reason) => {
      triage.change({ reason });
    }}
  />
);
