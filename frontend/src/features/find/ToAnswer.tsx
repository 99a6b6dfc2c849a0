import { plural } from '../../shared/words/amounts';

/** On a phone the answer is below the questions: how much there is, and the way down to it. */
export const ToAnswer = ({ found }: { found: number }) => (
  <p class="app-to-answer app-no-print">
    <a class="govuk-link govuk-link--inverse" href="#answer">
      {found === 0
        ? 'No need fits: see what else you can do'
        : `See ${plural(found, 'need that fits', 'needs that fit')}`}
    </a>
  </p>
);
