import { Button } from '../../shared/ui/Button';
import { Failed } from '../../shared/ui/Failed';
import { useAskForLink } from './api';
import { keepPending, type Pending } from './pending';

/** One press sends a fresh message to the same address. */
export function NewLink({ pending, onNew }: { pending: Pending; onNew: (pending: Pending) => void }) {
  const ask = useAskForLink((challenge) => {
    const next = { ...pending, ...challenge };
    keepPending(next);
    onNew(next);
  });
  const send = () => {
    ask.mutate({ email: pending.email, returnTo: pending.to });
  };
  return (
    <>
      {ask.error && <Failed failure={ask.error} />}
      <Button look="secondary" busy={ask.isPending} onClick={send}>
        Send a new e-mail
      </Button>
    </>
  );
}
