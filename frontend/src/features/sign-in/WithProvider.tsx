import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { useProvider, useStartAtProvider } from './api';
import { keepWayBack } from './way-back';

/** For the team alone, below what is for everybody. Nothing where there is no provider, or while we do not know. */
export function WithProvider({ to }: { to: string }) {
  const provider = useProvider();
  const start = useStartAtProvider(({ address }) => {
    keepWayBack(to);
    location.assign(address);
  });
  const name = provider.data?.name;
  if (!name) return null;
  return (
    <section aria-labelledby="with-provider">
      <h2 class="govuk-heading-m" id="with-provider">
        If you work on the team that runs this service
      </h2>
      <ErrorSummary errors={errorsOf(start.error)} />
      <p class="govuk-body">Everybody else signs in by e-mail, above.</p>
      <Button
        look="secondary"
        busy={start.isPending}
        onClick={() => {
          start.mutate(undefined);
        }}
      >
        Sign in with {name}
      </Button>
    </section>
  );
}
