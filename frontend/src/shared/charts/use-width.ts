import { useEffect, useRef, useState } from 'preact/hooks';

const SMALLEST = 260;

/** The width a chart has, so that it is drawn in real pixels and its text never shrinks. */
export function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(SMALLEST);
  useEffect(() => {
    if (!box.current || !('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(SMALLEST, Math.floor(entry.contentRect.width)));
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { box, width };
}
