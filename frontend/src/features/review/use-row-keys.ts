import { useEffect } from 'preact/hooks';

const TYPED_INTO = 'input:not([type=checkbox]), textarea, select';

/** j and k go down and up the rows' links, x ticks the row; Enter follows the link by itself. */
export function useRowKeys(onTick: (id: string) => void): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).matches(TYPED_INTO))
        return;
      const links = [...document.querySelectorAll<HTMLElement>('[data-case]')];
      const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
      if (event.key === 'j') links[Math.min(here + 1, links.length - 1)]?.focus();
      else if (event.key === 'k') links[Math.max(here - 1, 0)]?.focus();
      else if (event.key === 'x' && here >= 0) onTick(links[here]?.dataset['case'] ?? '');
    };
    document.addEventListener('keydown', act);
    return () => {
      document.removeEventListener('keydown', act);
    };
  });
}
