import { useEffect, useState } from 'preact/hooks';

// Where the GOV.UK grid puts columns side by side.
const QUERY = '(max-width: 40.0525em)';

/** Whether the page is as narrow as a phone, or magnified that much. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(QUERY).matches);
  useEffect(() => {
    const query = window.matchMedia(QUERY);
    const look = () => {
      setNarrow(query.matches);
    };
    query.addEventListener('change', look);
    return () => {
      query.removeEventListener('change', look);
    };
  }, []);
  return narrow;
}
