import { useLayoutEffect, useRef } from 'preact/hooks';
import { shortcutsAreOn } from './shortcut-choice';

/** Single letters that do something on this page, unless somebody is writing or has switched them off. */
export function useShortcuts(deeds: Record<string, (() => void) | undefined>): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  // At once: an effect that waits for the screen would miss a key pressed as soon as the page is there.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return;
      const deed = latest.current[event.key];
      if (!deed || !shortcutsAreOn()) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

const TICKED = ['radio', 'checkbox', 'button', 'submit'];

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !TICKED.includes(target.type));
