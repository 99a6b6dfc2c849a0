import { useState } from 'preact/hooks';
import type { Vocabulary } from '../../shared/api/types';
import { useVocabulary } from '../../shared/api/vocabulary';
import { storyAttention } from '../../shared/library/attention';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import type { Option } from '../../shared/ui/options';
import { Select } from '../../shared/ui/Select';
import { libraryStatuses } from '../../shared/ui/statuses';
import { TextInput } from '../../shared/ui/TextInput';
import { useSearch } from '../../shared/ui/use-search';
import { names } from './filters';

const shows: Option[] = [
  { value: 'mapped', label: 'That answer a need shown' },
  { value: 'overdue', label: 'With a mapping to review' },
];

/** Narrows both sides. Nothing changes until the button is pressed. */
export function MatrixFilters() {
  const { one, change } = useSearch();
  const [chosen, setChosen] = useState(() => Object.fromEntries(names.map((name) => [name, one(name)])));
  const vocabulary = useVocabulary().data;
  const words = (list: keyof Vocabulary): Option[] => vocabulary?.[list] ?? [];
  const text = (name: (typeof names)[number], label: string) => (
    <TextInput
      id={name}
      label={label}
      type="search"
      value={chosen[name] ?? ''}
      onInput={(value) => {
        setChosen({ ...chosen, [name]: value });
      }}
    />
  );
  const select = (name: (typeof names)[number], label: string, none: string, options: Option[]) => (
    <Select
      id={name}
      label={label}
      none={none}
      options={options}
      value={chosen[name] ?? ''}
      onChange={(value) => {
        setChosen({ ...chosen, [name]: value });
      }}
    />
  );
  const fromTheStart = { cursor: undefined, courseCursor: undefined };
  return (
    <Form
      onSubmit={() => {
        change({ ...chosen, ...fromTheStart });
      }}
    >
      <h2 class="govuk-heading-s">Needs</h2>
      <div class="app-columns">
        {text('story', 'Words or code of the need')}
        {select('roleGroup', 'Role group', 'Any', words('roleGroups'))}
        {select('skill', 'Skill', 'Any', words('skills'))}
        {select('attention', 'To look at', 'Everything', storyAttention)}
        {select('storyStatus', 'Status of the need', 'Draft or published', libraryStatuses())}
      </div>
      <h2 class="govuk-heading-s">Courses</h2>
      <div class="app-columns">
        {text('course', 'Words of the course')}
        {select('costClass', 'Cost class', 'Any', words('costClasses'))}
        {select('topic', 'Topic', 'Any', words('topics'))}
        {select('show', 'Courses', 'All', shows)}
        {select('courseStatus', 'Status of the course', 'Draft or published', libraryStatuses())}
      </div>
      <div class="govuk-button-group">
        <Button>Apply filters</Button>
        <Button
          look="secondary"
          onClick={() => {
            change({ ...Object.fromEntries(names.map((name) => [name, undefined])), ...fromTheStart });
          }}
        >
          Clear filters
        </Button>
      </div>
    </Form>
  );
}
