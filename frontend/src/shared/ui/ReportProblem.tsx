import { useState } from 'preact/hooks';
import { useReportProblem, type CourseProblemReason } from '../api/course-problem';
import { errorAt, errorsOf } from '../api/field-errors';
import { useVocabulary } from '../api/vocabulary';
import { Button } from './Button';
import { Details } from './Details';
import { Failed } from './Failed';
import { Textarea } from './Textarea';

const LIMIT = 500;

/** What is wrong with a course, in one press: an editor looks. */
export function ReportProblem({ slug }: { slug: string }) {
  const { data: vocabulary } = useVocabulary();
  const [words, setWords] = useState('');
  const report = useReportProblem(slug);
  const error = errorAt(errorsOf(report.error), 'words');
  return (
    <>
      <div role="status">
        {report.isSuccess && (
          <p class="govuk-body govuk-!-font-weight-bold">Thank you. An editor will look at it.</p>
        )}
      </div>
      {!report.isSuccess && (
        <Details summary="Report a problem with this course">
          <Textarea
            id="problem-words"
            label="Anything we should know? (optional)"
            hint="Leave out names and anything private."
            rows={2}
            limit={LIMIT}
            value={words}
            onInput={setWords}
            error={error}
          />
          <p class="govuk-body" id="problem-reasons">
            What is wrong?
          </p>
          <div class="govuk-button-group" role="group" aria-labelledby="problem-reasons">
            {(vocabulary?.courseProblems ?? []).map(({ value, label }) => (
              <Button
                key={value}
                look="secondary"
                busy={report.isPending}
                onClick={() => {
                  // The vocabulary lists what the contract allows.
                  report.mutate({ reason: value as CourseProblemReason, words: words.trim() || null });
                }}
              >
                {label}
              </Button>
            ))}
          </div>
          {report.error && !error && <Failed failure={report.error} />}
        </Details>
      )}
    </>
  );
}
