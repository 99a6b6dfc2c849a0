import { paths } from '../../app/paths';
import { csv } from '../../shared/charts/csv';
import { save } from '../../shared/charts/save';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { plural } from '../../shared/words/amounts';
import type { AuthorityReached } from './api';

/** Whom to write to. */
export function NeverApplied({ authorities }: { authorities: AuthorityReached[] }) {
  const never = authorities.filter(({ everApplied }) => !everApplied);
  return (
    <>
      <h2 class="govuk-heading-m">Never applied</h2>
      <p class="govuk-body">{plural(never.length, 'council')} never applied.</p>
      {never.length > 0 && (
        <>
          <Details summary="Show them">
            <ul class="govuk-list">
              {never.map(({ code, name, region }) => (
                <li key={code}>
                  <a class="govuk-link" href={paths.councilImpact(code)}>
                    {name}
                  </a>
                  , {region}
                </li>
              ))}
            </ul>
          </Details>
          <Button
            look="secondary"
            onClick={() => {
              save(file(never), 'never-applied.csv');
            }}
          >
            Download the list (CSV)
          </Button>
        </>
      )}
    </>
  );
}

const file = (never: AuthorityReached[]) =>
  new Blob(
    [
      csv({
        columns: ['code', 'name', 'type', 'nation', 'region', 'email_domains'],
        rows: never.map(({ code, name, type, nation, region, domains }) => [
          code,
          name,
          type,
          nation,
          region,
          domains.join(' '),
        ]),
      }),
    ],
    { type: 'text/csv' },
  );
