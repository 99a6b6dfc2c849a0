import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { isConflict } from '../../shared/api/use-send';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { Empty } from '../../shared/ui/Empty';
import { Failed } from '../../shared/ui/Failed';
import { Form } from '../../shared/ui/Form';
import { ShowMore } from '../../shared/ui/ShowMore';
import { TextInput } from '../../shared/ui/TextInput';
import { Waiting } from '../../shared/ui/Waiting';
import { plural } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import { useClose, useProblems, type CourseProblem } from './api';

/** What visitors say is wrong, until an editor says what was done. */
export function Problems() {
  const problems = useProblems();
  return (
    <Waiting query={problems}>
      {(items) =>
        items.length === 0 ? (
          <Empty title="Nobody has reported a problem that is still open" />
        ) : (
          <>
            <ul class="app-list">
              {items.map((problem) => (
                <li key={problem.id} class="app-course">
                  <Problem problem={problem} />
                </li>
              ))}
            </ul>
            <ShowMore pages={problems} of="problems" />
          </>
        )
      }
    </Waiting>
  );
}

function Problem({ problem }: { problem: CourseProblem }) {
  const { course, reason, times, words, firstAt, lastAt, next } = problem;
  const { data: vocabulary } = useVocabulary();
  return (
    <>
      <h2 class="govuk-heading-s">
        {labelOf(vocabulary, 'courseProblems', reason)}:{' '}
        <a class="govuk-link" href={paths.libraryCourse(course.slug)}>
          {course.title}
        </a>
      </h2>
      <p class="govuk-body-s">
        {plural(times, 'visitor')}, first on {day(firstAt)}, last on {day(lastAt)}
      </p>
      {words.map((each) => (
        <blockquote key={each} class="govuk-inset-text app-said app-break">
          {each}
        </blockquote>
      ))}
      {next.includes('close') && (
        <Details summary="Close it">
          <Close problem={problem} />
        </Details>
      )}
    </>
  );
}

function Close({ problem }: { problem: CourseProblem }) {
  const [done, setDone] = useState('');
  const close = useClose(problem);
  const error = errorAt(errorsOf(close.error), 'done');
  return (
    <Form
      onSubmit={() => {
        close.mutate(done);
      }}
    >
      {isConflict(close.error) && (
        <p class="govuk-body" role="alert">
          More was reported, or somebody closed it, while you wrote. What you see is new: look again, then
          close it.
        </p>
      )}
      {close.error && !error && !isConflict(close.error) && <Failed failure={close.error} />}
      <TextInput
        id={`done-${problem.id}`}
        label="What was done about it?"
        value={done}
        onInput={setDone}
        error={error}
      />
      <Button look="secondary" busy={close.isPending}>
        Close the problem<span class="govuk-visually-hidden"> with {problem.course.title}</span>
      </Button>
    </Form>
  );
}
