import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from './Loading';

/** A part of a page that comes with a script of its own, so that the page does not wait for it. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Part, show] = useState<ComponentType<Props> | undefined>(() => loaded);
    useEffect(() => {
      if (!Part)
        void load().then((part) => {
          loaded = part;
          show(() => part);
        });
    }, [Part]);
    return Part ? <Part {...props} /> : <Loading />;
  };
}
