import { paths } from '../../app/paths';
import { InsetText } from '../../shared/ui/InsetText';
import { day } from '../../shared/words/dates';
import { useMyInvitations } from './api';

/** Who waits for an answer of yours. */
export function MyInvitations() {
  const items = useMyInvitations().data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <InsetText>
      <p class="govuk-body govuk-!-font-weight-bold">You are invited</p>
      <ul class="govuk-list">
        {items.map(({ id, invitedBy, courseTitle, expiresAt }) => (
          <li key={id}>
            <a class="govuk-link" href={paths.invitation(id)}>
              {courseTitle}
            </a>
            , by {invitedBy}, until {day(expiresAt)}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
