import { paths } from '../../app/paths';
import { InsetText } from '../../shared/ui/InsetText';
import { day } from '../../shared/words/dates';
import { useMyDrafts } from './api';

/** Applications begun and not sent: to go on with, in place of beginning another. */
export function MyDrafts({ courseTitle }: { courseTitle: string | undefined }) {
  const { data } = useMyDrafts();
  const drafts = (data?.items ?? []).filter((draft) => !courseTitle || draft.courseTitle === courseTitle);
  if (drafts.length === 0) return null;
  return (
    <InsetText>
      <p class="govuk-body">You have begun already:</p>
      <ul class="govuk-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a class="govuk-link" href={paths.applyOn(draft.id)}>
              Go on with {draft.courseTitle ?? 'an application without a course'}
            </a>
            , begun on {day(draft.createdAt)}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
