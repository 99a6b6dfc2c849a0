import { paths } from '../../app/paths';
import { UnmetNeedTag } from '../../shared/ui/statuses';
import { useHints } from './api';

/** Others who said nearly the same. */
export function Duplicates({ id }: { id: string }) {
  const duplicates = useHints(id).data?.duplicates ?? [];
  if (duplicates.length === 0) return null;
  return (
    <section aria-labelledby="duplicates">
      <h2 class="govuk-heading-m" id="duplicates">
        Others said nearly the same
      </h2>
      <ul class="govuk-list">
        {duplicates.map((other) => (
          <li key={other.id}>
            <UnmetNeedTag status={other.status} />{' '}
            <a class="govuk-link app-break" href={paths.unmetNeed(other.id)}>
              {other.words}
            </a>
            {other.story && ` (${other.story})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
