import type { SaveState } from './use-draft';

const words: Record<SaveState, string> = {
  idle: '',
  saving: 'Saving…',
  saved: 'Saved',
  unreachable:
    'Not saved yet: we could not reach the service. We keep trying, and what you typed stays on this page.',
  held: 'Not saved yet',
};

/** Says whether what was typed is safe, without getting in the way. */
export const SaveStatus = ({ state }: { state: SaveState }) => (
  <p class="govuk-body-s app-save-status" role="status">
    {words[state]}
  </p>
);
