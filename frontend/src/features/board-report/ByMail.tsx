import { Button } from '../../shared/ui/Button';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useSubscribe, useSubscription } from './api';

/** A link to the report each month by e-mail, for who asks for it. */
export function ByMail() {
  const subscription = useSubscription();
  const subscribe = useSubscribe();
  return (
    <Waiting query={subscription}>
      {({ subscribed, nextOn, next }) => (
        <>
          <p class="govuk-body" role="status">
            {subscribed
              ? `You get a link to the report of each month by e-mail, next on ${day(nextOn)}.`
              : `You can get a link to the report of each month by e-mail, on its first working day: next on ${day(nextOn)}.`}
          </p>
          {subscribe.error && <p class="govuk-error-message">{subscribe.error.message}</p>}
          <Button
            look="secondary"
            busy={subscribe.isPending}
            onClick={() => {
              subscribe.mutate(next.includes('subscribe'));
            }}
          >
            {next.includes('subscribe') ? 'Send it to me each month' : 'Stop sending it to me'}
          </Button>
        </>
      )}
    </Waiting>
  );
}
