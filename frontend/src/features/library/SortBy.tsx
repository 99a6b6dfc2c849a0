import { Select } from '../../shared/ui/Select';
import { sorts, type Sort } from './search';

const options = Object.entries(sorts).map(([value, [label]]) => ({ value: value as Sort, label }));

interface Props {
  sort: Sort | '';
  /** Whether there are words that something could match. */
  words: boolean;
  onChange: (sort: Sort | '') => void;
}

export function SortBy({ sort, words, onChange }: Props) {
  const chosen = sort || 'relevance';
  const hint =
    chosen === 'relevance' && !words ? 'Search for words to see the best match first.' : sorts[chosen][1];
  return (
    <Select
      id="sort"
      label="Order"
      hint={hint}
      options={options}
      value={chosen}
      onChange={(next) => {
        onChange(next === 'relevance' ? '' : next);
      }}
    />
  );
}
