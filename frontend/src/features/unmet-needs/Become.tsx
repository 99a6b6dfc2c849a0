import { paths } from '../../app/paths';
import { dayAndTime } from '../../shared/words/dates';
import type { UnmetNeed } from './api';

/** What became of a need that was answered. */
export const Become = ({ need: { status, story, reason, answeredAt, wantsAnswer } }: { need: UnmetNeed }) => (
  <section aria-labelledby="become">
    <h2 class="govuk-heading-m" id="become">
      What became of it
    </h2>
    {story && (
      <p class="govuk-body">
        It is part of need{' '}
        <a class="govuk-link" href={paths.libraryStory(story)}>
          {story}
        </a>
        .{wantsAnswer && ' Whoever asked is told when that need is published.'}
      </p>
    )}
    {status === 'DECLINED' && <p class="govuk-body">It was declined.</p>}
    {reason && <p class="govuk-body app-said app-break">{reason}</p>}
    {answeredAt && <p class="govuk-body-s">{dayAndTime(answeredAt)}</p>}
  </section>
);
