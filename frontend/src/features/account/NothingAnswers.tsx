import { paths } from '../../app/paths';
import { carry } from '../../shared/ui/carried';

/** The way on from a refusal: what is missing is worth knowing, with the problem in it only if its owner says so. */
export const NothingAnswers = ({ problem }: { problem: string | null }) => (
  <p class="govuk-body">
    Does nothing here answer your problem?{' '}
    <a class="govuk-link" href={paths.missing()}>
      Tell us what is missing
    </a>
    {problem && (
      <>
        {' '}
        or{' '}
        <a
          class="govuk-link"
          href={paths.missing()}
          onClick={() => {
            carry(problem);
          }}
        >
          start from the problem you described
        </a>
      </>
    )}
    .
  </p>
);
