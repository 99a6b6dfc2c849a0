import { useEffect, useRef, useState } from 'preact/hooks';

const PAUSE_MS = 250;

/** A text that shows every letter at once and is handed on after a pause in typing, without spaces around it. */
export function useTyped(value: string, handOn: (value: string) => void) {
  const [typed, setTyped] = useState(value);
  const handedOn = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef(handOn);
  latest.current = handOn;

  // Changed from elsewhere: the Back button, a suggestion, a cleared filter.
  useEffect(() => {
    if (value === handedOn.current) return;
    handedOn.current = value;
    setTyped(value);
  }, [value]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const settle = (text = typed) => {
    clearTimeout(timer.current);
    handedOn.current = text.trim();
    latest.current(handedOn.current);
  };
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, PAUSE_MS, text);
  };
  return { typed, type, settle };
}
