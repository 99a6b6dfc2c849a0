import { Button } from './Button';
import { Failed } from './Failed';
import type { Failure } from '../api/failure';

interface Props {
  /** What useReadPages gave. */
  pages: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    error: Failure | null;
    fetchNextPage: () => unknown;
  };
  /** Of what: "Show more applications". */
  of: string;
}

/** The next page of a list, below what is already there. */
export function ShowMore({ pages, of }: Props) {
  if (pages.isFetchNextPageError) return <Failed failure={pages.error} retry={() => pages.fetchNextPage()} />;
  if (!pages.hasNextPage) return null;
  return (
    <Button look="secondary" busy={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
      {pages.isFetchingNextPage ? 'Loading…' : `Show more ${of}`}
    </Button>
  );
}
