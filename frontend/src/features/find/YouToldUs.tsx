import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { isEmpty, times, type Needs } from './needs';

/** On paper the questions are left out: this says what the answer is an answer to. */
export function YouToldUs({ needs }: { needs: Needs }) {
  const { data: words } = useVocabulary();
  if (isEmpty(needs)) return null;
  const told = [
    needs.roleGroup && labelOf(words, 'roleGroups', needs.roleGroup),
    needs.words && `“${needs.words}”`,
    times.find(({ value }) => value === needs.minutes)?.label,
    ...needs.constraints.map((constraint) => labelOf(words, 'constraints', constraint)),
  ];
  return <p class="govuk-body app-print-only">You told us: {told.filter(Boolean).join(' · ')}</p>;
}
