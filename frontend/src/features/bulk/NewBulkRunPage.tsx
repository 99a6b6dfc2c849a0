import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { selected } from '../../shared/api/selection';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import type { Option } from '../../shared/ui/options';
import { Page } from '../../shared/ui/Page';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import { useSearch } from '../../shared/ui/use-search';
import { plural } from '../../shared/words/amounts';
import { usePrepare, type DeclineReason, type Move } from './api';
import { filterOf } from './filter';
import { choice } from './words';

const moves = Object.entries(choice).map(([value, words]) => ({ value: value as Move, ...words }));

/** What to do with many applications; what would happen to each is shown before anything does. */
export default function NewBulkRunPage() {
  const { route } = useLocation();
  const { search } = useSearch();
  const [ids] = useState(selected);
  const [move, setMove] = useState<Move>();
  const [reasonCode, setReasonCode] = useState<DeclineReason>();
  const [words, setWords] = useState('');
  const prepare = usePrepare((run) => {
    route(paths.bulkRun(run.id));
  });
  const errors = errorsOf(prepare.error);
  const reasons = (useVocabulary().data?.declineReasons ?? []) as Option<DeclineReason>[];
  return (
    <Page title="Decide on several applications" back={paths.queue(search)} errors={errors}>
      <p class="govuk-body" id="applications">
        <span id="filter">
          {search
            ? 'All applications to decide that your filters find, at most 500.'
            : `${plural(ids.length, 'application')} that you ticked.`}
        </span>{' '}
        You will see what would happen to each of them before anything does.
      </p>
      <Form
        onSubmit={() => {
          prepare.mutate({
            // What is missing is for the server to say, with all else that is wrong.
            move: (move ?? null) as Move,
            reasonCode: move === 'refusal' ? (reasonCode ?? null) : null,
            words: words.trim() || null,
            ...(search ? { filter: filterOf(search) } : { applications: ids }),
          });
        }}
      >
        <Radios
          id="move"
          label="What do you want to do?"
          options={moves}
          value={move}
          error={errorAt(errors, 'move')}
          onChange={setMove}
        />
        {move === 'refusal' && (
          <Radios
            id="reasonCode"
            label="Why?"
            small
            options={reasons}
            value={reasonCode}
            error={errorAt(errors, 'reasonCode')}
            onChange={setReasonCode}
          />
        )}
        {move && (
          <Textarea
            id="words"
            label={move === 'information-request' ? 'Your question' : 'Your own words (optional)'}
            hint="Every one of the applicants reads this"
            value={words}
            error={errorAt(errors, 'words')}
            onInput={setWords}
          />
        )}
        <Button busy={prepare.isPending}>See what would happen</Button>
      </Form>
    </Page>
  );
}
