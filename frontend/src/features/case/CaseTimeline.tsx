import { Timeline } from '../../shared/ui/Timeline';
import { Waiting } from '../../shared/ui/Waiting';
import { useTimeline } from './api';
import { newestFirst } from './newest-first';

/** Everything that happened, with what only the team can see marked. */
export function CaseTimeline({ id }: { id: string }) {
  return (
    <section aria-labelledby="history">
      <h2 class="govuk-heading-m" id="history">
        History
      </h2>
      <Waiting query={useTimeline(id)}>
        {({ items }) => (
          <Timeline
            items={newestFirst(items).map(({ at, sentence, words, by, visibleToApplicant }) => ({
              at,
              sentence,
              more: words && <blockquote class="govuk-inset-text app-message__text">{words}</blockquote>,
              by: visibleToApplicant ? by : `${by}, seen by the team only`,
            }))}
          />
        )}
      </Waiting>
    </section>
  );
}
