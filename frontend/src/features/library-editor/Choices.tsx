import { errorAt } from '../../shared/api/field-errors';
import type { Vocabulary } from '../../shared/api/types';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Checkboxes } from '../../shared/ui/Checkboxes';
import { Select } from '../../shared/ui/Select';
import type { Typing } from './fields';

const ones = [
  { name: 'costClass', label: 'Cost class', list: 'costClasses' },
  { name: 'level', label: 'Level', list: 'levels' },
  { name: 'format', label: 'Format', list: 'formats' },
  { name: 'certificate', label: 'Certificate', list: 'certificates' },
] as const;

const several = [
  { name: 'topics', label: 'Topics', list: 'topics' },
  { name: 'accessFeatures', label: 'Access features', list: 'accessFeatures' },
  { name: 'languages', label: 'Languages', list: 'languages' },
] as const;

/** The questions with a closed list of answers. */
export function Choices({ values, set, errors }: Typing) {
  const words = useVocabulary().data;
  const options = (list: keyof Vocabulary) => words?.[list] ?? [];
  return (
    <>
      {ones.map(({ name, label, list }) => (
        <Select
          key={name}
          id={name}
          label={label}
          none="Choose"
          options={options(list)}
          value={values[name]}
          error={errorAt(errors, name)}
          onChange={(value) => {
            set(name, value);
          }}
        />
      ))}
      {several.map(({ name, label, list }) => (
        <Checkboxes
          key={name}
          id={name}
          label={label}
          small
          options={options(list)}
          values={values[name]}
          error={errorAt(errors, name)}
          onChange={(chosen) => {
            set(name, chosen);
          }}
        />
      ))}
    </>
  );
}
