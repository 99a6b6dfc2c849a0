import { useEffect } from 'preact/hooks';
import { usePlainMove, type Application } from './api';

const EVERY_MS = 5 * 60 * 1000;

/** Keeps a case with its reviewer while the page is open; after that the claim ends by itself. */
export function useKeepClaim(application: Application): void {
  const { mutate } = usePlainMove('claim', application);
  const mine = application.next.includes('release');
  useEffect(() => {
    if (!mine) return undefined;
    const timer = setInterval(() => {
      mutate({});
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [mine, mutate]);
}
