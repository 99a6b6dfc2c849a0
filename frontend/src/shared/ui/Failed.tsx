import { Failure } from '../api/failure';
import { Button } from './Button';

interface Props {
  failure: unknown;
  retry?: (() => unknown) | undefined;
}

/** Says in plain words what went wrong and what to do about it. */
export function Failed({ failure, retry }: Props) {
  const { heading, words } = explain(failure);
  const requestId = failure instanceof Failure ? failure.requestId : undefined;
  return (
    <div class="app-failed" role="alert">
      <h2 class="govuk-heading-m">{heading}</h2>
      <p class="govuk-body">{words}</p>
      {retry && (
        <Button look="secondary" onClick={retry}>
          Try again
        </Button>
      )}
      {requestId && <p class="govuk-body-s">If you report this, give this number: {requestId}</p>}
    </div>
  );
}

function explain(failure: unknown): { heading: string; words: string } {
  const status = failure instanceof Failure ? failure.status : -1;
  if (status === 0)
    return { heading: 'We could not reach the service', words: 'Check your connection, then try again.' };
  if (status === 404)
    return { heading: 'We could not find this', words: 'It may have been moved, or it is not yours to see.' };
  if (status === 403)
    return { heading: 'You cannot see this', words: 'Your account does not have the role that this needs.' };
  if (status === 429) return { heading: 'Too many requests', words: (failure as Failure).message };
  if (status >= 400 && status < 500)
    return { heading: 'That did not work', words: (failure as Failure).message };
  return {
    heading: 'Sorry, there is a problem with the service',
    words: 'Try again in a few minutes. What you have already saved is safe.',
  };
}
