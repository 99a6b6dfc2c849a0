import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button';
import { Loading } from './Loading';

/** A part of a page that comes with a script of its own, so that the page does not wait for it. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Part, show] = useState<ComponentType<Props> | undefined>(() => loaded);
    const [lost, setLost] = useState(false);
    useEffect(() => {
      if (Part) return;
      void load().then(
        (part) => {
          loaded = part;
          show(() => part);
        },
        () => {
          setLost(true);
        },
      );
    }, [Part]);
    if (Part) return <Part {...props} />;
    return lost ? <Lost /> : <Loading />;
  };
}

// A browser remembers that a script could not be fetched: only loading the page again asks for it again.
const Lost = () => (
  <div role="alert">
    <p class="govuk-body">This part of the page could not be shown. What you have already saved is safe.</p>
    <Button
      look="secondary"
      onClick={() => {
        location.reload();
      }}
    >
      Load the page again
    </Button>
  </div>
);
