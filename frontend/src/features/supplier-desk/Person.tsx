import { paths } from '../../app/paths';

interface Props {
  person: { allocationId: string; reference: string; name: string | null; email: string | null };
}

/** Who it is about, with the way to the licence. */
export const Person = ({ person: { allocationId, reference, name, email } }: Props) => (
  <>
    <span class="app-break">{name ?? email ?? 'Erased'}</span>
    <div class="app-small">
      {name && <div class="app-break">{email ?? 'Erased'}</div>}
      <a class="govuk-link app-nowrap" href={paths.allocation(allocationId)}>
        {reference}
      </a>
    </div>
  </>
);
