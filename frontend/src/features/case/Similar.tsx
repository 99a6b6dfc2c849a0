import { paths } from '../../app/paths';
import { Tag } from '../../shared/ui/Tag';
import { day } from '../../shared/words/dates';
import type { Case } from './api';

/** How cases like this one were decided, so that the same gets the same. */
export const Similar = ({ cases }: { cases: Case['similar'] }) => (
  <section aria-labelledby="similar">
    <h2 class="govuk-heading-m" id="similar">
      Similar cases
    </h2>
    {cases.length === 0 ? (
      <p class="govuk-body">Nothing like it was decided in the last 12 months.</p>
    ) : (
      <ul class="govuk-list">
        {cases.map((similar) => (
          <li key={similar.id}>
            <a class="govuk-link" href={paths.reviewCase(similar.id)}>
              {similar.reference}
            </a>{' '}
            {similar.outcome === 'APPROVED' ? (
              <Tag colour="green">Approved</Tag>
            ) : (
              <Tag colour="red">Declined</Tag>
            )}
            <div class="app-small">
              {similar.sameCourse ? 'Same course' : similar.courseTitle}
              {similar.sameStory && ', same problem'}
              {similar.authorityName && `, ${similar.authorityName}`}, {day(similar.decidedAt)}
              {similar.reason && `. ${similar.reason.label}`}
            </div>
          </li>
        ))}
      </ul>
    )}
  </section>
);
