import { paths } from '../../app/paths';
import { along } from '../../shared/measures/along';
import { Select } from '../../shared/ui/Select';
import { useSearch } from '../../shared/ui/use-search';
import type { Days } from './api';
import { Bars } from './Bars';
import { casesOf } from './cases';

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
// Along these the queue is narrowed by the same keys.
const FILTERS = ['region', 'authority'];

interface Props {
  days: Days;
  /** The days whose applications a bar leads to; undefined for who may not see them. */
  cases: Days | undefined;
}

/** Who applied, along what was chosen, and whether councils of every kind get their part. */
export function WhoFor({ days, cases }: Props) {
  const { one, change } = useSearch();
  const asked = one('by');
  const by = WAYS.includes(asked) ? asked : 'region';
  const href = cases && FILTERS.includes(by) ? behind(cases, by) : undefined;
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
        {...(href && { hint: 'A bar leads to its applications of these days.' })}
        value={by}
        options={WAYS.map((value) => ({ value, label: along(value) }))}
        onChange={(value) => {
          change({ by: value });
        }}
      />
      <Bars key={by} measure="applications" by={by} days={days} href={href} />
      <h3 class="govuk-heading-s">Does every kind of council get its part?</h3>
      <Bars measure="licences-per-authority" by="authority-type" days={days} />
      <Bars measure="licences-per-authority" by="authority-size" days={days} />
    </>
  );
}

const behind = (days: Days, by: string) => (key: string) =>
  key === 'unknown' ? undefined : casesOf(days, { [by]: key });
