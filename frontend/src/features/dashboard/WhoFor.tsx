import { paths } from '../../app/paths';
import { along } from '../../shared/measures/along';
import { Select } from '../../shared/ui/Select';
import { useSearch } from '../../shared/ui/use-search';
import type { Days } from './api';
import { Bars } from './Bars';

const WAYS = [
  'region',
  'nation',
  'authority-type',
  'authority-size',
  'authority',
  'course',
  'platform',
  'story',
  'role-group',
];

/** Who applied, along what was chosen, and whether councils of every kind get their part. */
export function WhoFor({ days, cases }: { days: Days; cases: boolean }) {
  const { one, change } = useSearch();
  const asked = one('by');
  const by = WAYS.includes(asked) ? asked : 'region';
  const isFilter = cases && ['region', 'authority'].includes(by);
  const href = (key: string) =>
    key === 'unknown'
      ? undefined
      : paths.queue(`?${new URLSearchParams({ status: 'all', [by]: key }).toString()}`);
  return (
    <>
      <h2 class="govuk-heading-m">For whom</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.reach}>
          The map of all councils, and who never applied
        </a>
      </p>
      <Select
        id="by"
        label="Applications by"
        {...(isFilter && { hint: 'A bar leads to all its applications, of any day.' })}
        value={by}
        options={WAYS.map((value) => ({ value, label: along(value) }))}
        onChange={(value) => {
          change({ by: value });
        }}
      />
      <Bars key={by} measure="applications" by={by} days={days} href={isFilter ? href : undefined} />
      <h3 class="govuk-heading-s">Does every kind of council get its part?</h3>
      <Bars measure="licences-per-authority" by="authority-type" days={days} />
      <Bars measure="licences-per-authority" by="authority-size" days={days} />
    </>
  );
}
