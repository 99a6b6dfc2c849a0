import { useState } from 'preact/hooks';

/** What is typed over what was read. Only what differs is kept, so that somebody else's change elsewhere is not undone. */
export function useEdits<T extends object>(read: T) {
  const [edits, setEdits] = useState<Partial<T>>({});
  return {
    values: { ...read, ...edits },
    edits,
    set: <K extends keyof T>(name: K, value: T[K]) => {
      const next = { ...edits, [name]: value };
      if (JSON.stringify(value) === JSON.stringify(read[name])) Reflect.deleteProperty(next, name);
      setEdits(next);
    },
  };
}
