import { paths } from '../../app/paths';
import { FitTag } from '../../shared/ui/FitTag';
import { day } from '../../shared/words/dates';
import type { AnsweredStory } from './api';

export function NeedsAnswered({ stories }: { stories: AnsweredStory[] }) {
  if (stories.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Needs it answers, and how well</h2>
      <ul class="app-list">
        {stories.map(({ code, sentence, fit, reason, reviewedOn }) => (
          <li key={code} class="app-course">
            <p class="govuk-body">
              <a class="govuk-link" href={paths.story(code)}>
                {sentence}
              </a>
            </p>
            <p class="govuk-body-s">
              <FitTag fit={fit} /> {reason} {reviewedOn && `(Looked at on ${day(reviewedOn)}.)`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
