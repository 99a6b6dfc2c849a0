import { useEffect, useState } from 'preact/hooks';
import { takeLinkToken, type LinkToken } from './link-token';

/** The token of the link that opened this page, also when it is pasted into a tab that shows the page already; and how to forget it. */
export function useLinkToken(): [LinkToken | undefined, () => void] {
  const [link, setLink] = useState(takeLinkToken);
  useEffect(() => {
    const onHash = () => {
      const next = takeLinkToken();
      if (next) setLink(next);
    };
    addEventListener('hashchange', onHash);
    return () => {
      removeEventListener('hashchange', onHash);
    };
  }, []);
  return [
    link,
    () => {
      setLink(undefined);
    },
  ];
}
