import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 300;

/** A value once it has stayed the same for a moment: for asking the server while somebody types. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
