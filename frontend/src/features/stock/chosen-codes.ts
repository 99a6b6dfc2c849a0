import { useRef, useState } from 'preact/hooks';
import { errorsOf, type FieldError } from '../../shared/api/field-errors';
import { useSendCodes } from './api';

/** A file of codes that was chosen: sent once, before what names it, however often that is sent. */
export function useChosenCodes() {
  const [file, choose] = useState<File>();
  const sent = useRef<{ file: File; id: string }>();
  const send = useSendCodes();
  /** The id under which the file is known; null where none was chosen. Fails with what is wrong in the file. */
  const id = async (): Promise<string | null> => {
    if (!file) return null;
    if (sent.current?.file !== file) {
      const { name, size, lastModified } = file;
      sent.current = { file, id: (await send.mutateAsync({ name, size, lastModified, file })).id };
    }
    return sent.current.id;
  };
  const errors: FieldError[] = errorsOf(send.error).map(({ text }) => ({ id: 'codeFile', text }));
  return { choose, id, errors, isPending: send.isPending };
}
