import { useRef, useState } from 'preact/hooks';

const moves: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One tab stop for all points of a chart; the arrow keys, Home and End go from one to the next. */
export function usePoints(count: number) {
  const [current, setCurrent] = useState(0);
  const [active, setActive] = useState<number>();
  const elements = useRef<(SVGElement | HTMLElement | null)[]>([]);

  const go = (key: string): boolean => {
    const step = moves[key];
    const wanted =
      key === 'Home' ? 0 : key === 'End' ? count - 1 : step === undefined ? undefined : current + step;
    if (wanted === undefined) return false;
    const next = Math.min(count - 1, Math.max(0, wanted));
    setCurrent(next);
    elements.current[next]?.focus();
    return true;
  };

  const point = (index: number, label: string) => ({
    class: 'app-chart__point',
    role: 'img' as const,
    'aria-label': label,
    // In small letters: SVG attributes keep their case, and a browser knows only this one.
    tabindex: index === Math.min(current, count - 1) ? 0 : -1,
    ref: (element: SVGElement | HTMLElement | null) => {
      elements.current[index] = element;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (go(event.key)) event.preventDefault();
    },
    onFocus: () => {
      setCurrent(index);
      setActive(index);
    },
    onBlur: () => {
      setActive(undefined);
    },
    onPointerEnter: () => {
      setActive(index);
    },
    onPointerLeave: () => {
      setActive(undefined);
    },
  });

  return { point, active };
}
