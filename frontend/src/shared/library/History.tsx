import { Details } from '../ui/Details';
import { Timeline } from '../ui/Timeline';
import { Waiting } from '../ui/Waiting';
import { Changes } from './Changes';
import { fieldWords } from './field-words';
import { useHistory, type LibraryChange, type Subject } from './history';

/** Who changed what, and when. */
export function History({ subject }: { subject: Subject }) {
  return (
    <>
      <h2 class="govuk-heading-m">Who changed what</h2>
      <Waiting query={useHistory(subject)}>
        {(changes) =>
          changes.length === 0 ? (
            <p class="govuk-body">Nothing was changed since it came with the service.</p>
          ) : (
            <Timeline items={changes.map(item)} />
          )
        }
      </Waiting>
    </>
  );
}

const item = (change: LibraryChange) => ({
  at: change.at,
  sentence: Object.keys(change.changes).map(fieldWords).join(', '),
  by: change.by ?? 'the service itself',
  more: (
    <Details summary="From what, to what">
      <Changes change={change} />
    </Details>
  ),
});
