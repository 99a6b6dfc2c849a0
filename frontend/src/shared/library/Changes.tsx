import { fieldWords, valueWords } from './field-words';
import type { LibraryChange } from './history';

/** What one change did, field by field. */
export function Changes({ change }: { change: LibraryChange }) {
  return (
    <ul class="govuk-list govuk-list--bullet app-break">
      {Object.entries(change.changes).map(([field, { from, to }]) => (
        <li key={field}>
          {fieldWords(field)}: {from === null || from === undefined ? '' : `${valueWords(from)}, now `}
          {valueWords(to)}
        </li>
      ))}
    </ul>
  );
}
