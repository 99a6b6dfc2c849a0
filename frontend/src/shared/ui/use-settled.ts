import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 300;

/** A value as it was when typing last paused. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setSettled, PAUSE_MS, value);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
