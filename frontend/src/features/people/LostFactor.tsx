import { Button } from '../../shared/ui/Button';
import { Failed } from '../../shared/ui/Failed';
import { useTakeFactor, type User } from './api';

/** For whoever lost the phone and the recovery codes. */
export function LostFactor({ user }: { user: User }) {
  const take = useTakeFactor(user.id);
  return (
    <>
      <h2 class="govuk-heading-m">Second factor</h2>
      <p class="govuk-body">
        If they have lost their phone and their recovery codes, take their second factor away. They are signed
        out everywhere, told by e-mail, and set up a new one when they sign in next. Make sure that it is they
        who ask.
      </p>
      {take.error && <Failed failure={take.error} />}
      {take.isSuccess ? (
        <p class="govuk-body" role="status">
          It is taken away.
        </p>
      ) : (
        <Button
          look="warning"
          busy={take.isPending}
          onClick={() => {
            take.mutate(null);
          }}
        >
          Take their second factor away
        </Button>
      )}
    </>
  );
}
