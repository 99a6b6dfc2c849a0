import type { Vocabulary } from '../../shared/api/types';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Select } from '../../shared/ui/Select';
import type { FilterName, Filters } from './filters';

const questions: { name: FilterName; label: string; none: string; list: keyof Vocabulary }[] = [
  { name: 'roleGroup', label: 'Who you are', none: 'Anybody', list: 'roleGroups' },
  { name: 'skill', label: 'What it is about', none: 'Any skill', list: 'skills' },
  { name: 'motivator', label: 'Why you want to learn', none: 'Any reason', list: 'motivators' },
];

interface Props {
  filters: Filters;
  onChange: (changes: Partial<Record<FilterName, string>>) => void;
}

export function StoryFilters({ filters, onChange }: Props) {
  const { data: words } = useVocabulary();
  return (
    <div class="app-questions" role="group" aria-label="Show needs by">
      {questions.map(({ name, label, none, list }) => (
        <Select
          key={name}
          id={name}
          label={label}
          none={none}
          options={words?.[list] ?? []}
          value={filters[name]?.[0] ?? ''}
          onChange={(value) => {
            onChange({ [name]: value });
          }}
        />
      ))}
    </div>
  );
}
