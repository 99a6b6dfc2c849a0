import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import type { Option } from '../../shared/ui/options';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import type { Application, Case, DeclineReason, Move } from './api';
import { Alternatives } from './Alternatives';
import { MessagePreview } from './MessagePreview';
import { choice } from './moves';
import { useDecidingKeys } from './use-deciding-keys';
import type { Deciding } from './use-deciding';

interface Props {
  application: Application;
  deciding: Deciding;
  facts: Case | undefined;
}

const needsSecond = (move: Move, facts: Case | undefined): boolean =>
  (move === 'approval' && facts?.approvalNeedsSecond) ||
  (move === 'refusal' && facts?.refusalNeedsSecond) ||
  false;

/** Choose, write, see the message, send: nothing is sent before its exact words were seen. */
export function DecisionForm({ application, deciding, facts }: Props) {
  const { draft, choose, moves, look, message } = deciding;
  useDecidingKeys(deciding);
  return (
    <section aria-labelledby="decide">
      <h2 class="govuk-heading-m" id="decide">
        Decide
      </h2>
      <Form onSubmit={look}>
        <Radios
          id="move"
          label="What do you want to do?"
          options={moves.map((move) => ({ value: move, ...choice[move] }))}
          value={draft.move}
          onChange={choose}
        />
        {draft.move && <Words move={draft.move} application={application} deciding={deciding} />}
        {draft.move && (
          <Button look="secondary" busy={deciding.busy}>
            See the message
          </Button>
        )}
      </Form>
      {draft.move && message && (
        <MessagePreview
          message={message}
          move={draft.move}
          second={needsSecond(draft.move, facts)}
          deciding={deciding}
        />
      )}
    </section>
  );
}

interface WordsProps {
  move: Move;
  application: Application;
  deciding: Deciding;
}

function Words({ move, application, deciding: { draft, change, failure } }: WordsProps) {
  const errors = errorsOf(failure);
  // The vocabulary lists what the contract allows.
  const reasons = (useVocabulary().data?.declineReasons ?? []) as Option<DeclineReason>[];
  return (
    <>
      {move === 'refusal' && (
        <Radios
          id="reasonCode"
          label="Why?"
          small
          options={reasons}
          value={draft.reasonCode}
          error={errorAt(errors, 'reasonCode')}
          onChange={(reasonCode) => {
            change({ reasonCode });
          }}
        />
      )}
      <Textarea
        id="words"
        label={move === 'information-request' ? 'Your question' : 'Your own words (optional)'}
        hint="The applicant reads this in the message"
        value={draft.words}
        error={errorAt(errors, 'words')}
        onInput={(words) => {
          change({ words });
        }}
      />
      {move === 'refusal' && (
        <Alternatives
          slug={application.course?.slug}
          chosen={draft.alternatives}
          error={errorAt(errors, 'alternatives')}
          onChange={(alternatives) => {
            change({ alternatives });
          }}
        />
      )}
    </>
  );
}
