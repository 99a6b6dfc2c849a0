import { useOnline } from './use-online';
import type { SaveState } from './use-draft';

const words: Record<SaveState, string> = {
  idle: '',
  saving: 'Saving…',
  saved: 'Saved',
  unreachable: 'We could not save. Trying again… What you typed stays on this device until we can.',
  held: 'Not saved yet',
};

/** Says whether what was typed is safe, without getting in the way. */
export function SaveStatus({ state }: { state: SaveState }) {
  const online = useOnline();
  return (
    <p class="govuk-body-s app-save-status" role="status">
      {online
        ? words[state]
        : 'You are offline. What you type stays on this device and is saved when you are back.'}
    </p>
  );
}
