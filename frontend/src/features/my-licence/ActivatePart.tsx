import type { Allocation } from '../../shared/api/allocation';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import type { useActivate } from './api';

/** How to begin, step by step, and saying that one has. */
export function ActivatePart({
  licence: { hasCode, howToActivate, course },
  activate,
}: {
  licence: Allocation;
  activate: ReturnType<typeof useActivate>;
}) {
  return (
    <>
      <h2 class="govuk-heading-m">How to start</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        {howToActivate.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {!hasCode && (
        <Details summary="The invitation does not arrive">
          <ul class="govuk-list govuk-list--bullet">
            <li>Look in your junk or spam folder for a message from {course.platform}.</li>
            <li>It can take one working day after we send you the licence.</li>
            <li>Ask your IT team whether messages from {course.platform} are blocked.</li>
            <li>Still nothing? Answer the message in which we sent you the licence.</li>
          </ul>
        </Details>
      )}
      <Button
        busy={activate.isPending}
        onClick={() => {
          activate.mutate(null);
        }}
      >
        I have started the course
      </Button>
    </>
  );
}
