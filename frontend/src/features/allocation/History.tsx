import { Timeline } from '../../shared/ui/Timeline';
import { Waiting } from '../../shared/ui/Waiting';
import { useTimeline } from './api';

/** Everything that happened to the case, newest first. */
export function History({ applicationId }: { applicationId: string }) {
  return (
    <section aria-labelledby="history">
      <h2 class="govuk-heading-m" id="history">
        History
      </h2>
      <Waiting query={useTimeline(applicationId)}>
        {({ items }) => (
          <Timeline
            items={[...items].reverse().map(({ at, sentence, words, by }) => ({
              at,
              sentence,
              by,
              more: words && <blockquote class="govuk-inset-text app-message__text">{words}</blockquote>,
            }))}
          />
        )}
      </Waiting>
    </section>
  );
}
