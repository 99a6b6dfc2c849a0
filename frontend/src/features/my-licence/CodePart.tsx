import { Button } from '../../shared/ui/Button';
import { CopyButton } from '../../shared/ui/CopyButton';
import { Failed } from '../../shared/ui/Failed';
import { useCode } from './api';

/** The code stays hidden until it is asked for: screens are shared, and each look is recorded. */
export function CodePart({ id }: { id: string }) {
  const show = useCode(id);
  return (
    <>
      <h2 class="govuk-heading-m">Your licence code</h2>
      {show.error && <Failed failure={show.error} />}
      {show.data ? (
        <div role="status">
          <p class="app-code">{show.data.code}</p>
          <CopyButton text={show.data.code} what="code" />
        </div>
      ) : (
        <>
          <p class="govuk-body">It is only for you: whoever uses it uses up your licence.</p>
          <Button
            look="secondary"
            busy={show.isPending}
            onClick={() => {
              show.mutate(null);
            }}
          >
            Show the code
          </Button>
        </>
      )}
    </>
  );
}
