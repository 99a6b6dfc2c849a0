import { useState } from 'preact/hooks';
import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Button } from '../../shared/ui/Button';
import { Checkbox } from '../../shared/ui/Checkbox';
import { DateInput } from '../../shared/ui/DateInput';
import { Form } from '../../shared/ui/Form';
import { LookUp } from '../../shared/ui/LookUp';
import { Select } from '../../shared/ui/Select';
import { eligibilityOutcomes } from '../../shared/ui/statuses';
import { TextInput } from '../../shared/ui/TextInput';
import { useSearch } from '../../shared/ui/use-search';
import { useAuthorityNames, useCourseNames } from './api';

const names = [
  'q',
  'authority',
  'region',
  'course',
  'ruleOutcome',
  'submittedFrom',
  'submittedTo',
  'minDays',
  'minWorkingDays',
  'late',
  'claimedByMe',
  'team',
] as const;

/** Narrows the queue. Nothing changes until the button is pressed, so that a keyboard can move through in peace. */
export function QueueFilters({ errors }: { errors: FieldError[] }) {
  const { one, change } = useSearch();
  const [chosen, setChosen] = useState(() => Object.fromEntries(names.map((name) => [name, one(name)])));
  const field = (name: (typeof names)[number]) => ({
    id: name,
    value: chosen[name] ?? '',
    onChange: (value: string) => {
      setChosen({ ...chosen, [name]: value });
    },
  });
  const { onChange: onWords, ...words } = field('q');
  const regions = useVocabulary().data?.regions ?? [];
  const authorities = useAuthorityNames(chosen['authority'] ?? '').data?.items ?? [];
  const courses = useCourseNames(chosen['course'] ?? '').data?.items ?? [];
  return (
    <Form
      onSubmit={() => {
        change(chosen);
      }}
    >
      <div class="app-columns">
        <TextInput
          label="Words"
          hint="Reference, name or course"
          type="search"
          {...words}
          onInput={onWords}
        />
        <LookUp
          label="Council"
          hint="Start to type its name, then pick it"
          found={authorities.map(({ code, name }) => ({ value: code, label: name }))}
          {...field('authority')}
        />
        <Select label="Region" none="Any" options={regions} {...field('region')} />
        <LookUp
          label="Course"
          hint="Start to type its title, then pick it"
          found={courses.map(({ slug, title }) => ({ value: slug, label: title }))}
          {...field('course')}
        />
        <Select label="Rules" none="Any" options={eligibilityOutcomes()} {...field('ruleOutcome')} />
        <DateInput
          label="Sent on this day or later"
          error={errorAt(errors, 'submittedFrom')}
          {...field('submittedFrom')}
        />
        <DateInput
          label="Sent on this day or earlier"
          error={errorAt(errors, 'submittedTo')}
          {...field('submittedTo')}
        />
        <Age label="Sent at least so many days ago" {...field('minDays')} />
        <Age label="Or so many working days ago" {...field('minWorkingDays')} />
      </div>
      <Tick label="Late: after the day that we promised" {...field('late')} />
      <Tick label="Only cases that I have claimed" {...field('claimedByMe')} />
      {one('team') && (
        <Checkbox
          id="team"
          label="Only the team that you chose"
          checked={Boolean(chosen['team'])}
          onChange={(checked) => {
            setChosen({ ...chosen, team: checked ? one('team') : '' });
          }}
        />
      )}
      <div class="govuk-button-group">
        <Button>Apply filters</Button>
        <Button
          look="secondary"
          onClick={() => {
            change(Object.fromEntries(names.map((name) => [name, undefined])));
          }}
        >
          Clear filters
        </Button>
      </div>
    </Form>
  );
}

interface FieldOfQueue {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const Age = ({ onChange, ...field }: FieldOfQueue) => (
  <TextInput {...field} inputmode="numeric" width={4} onInput={onChange} />
);

const Tick = ({ value, onChange, ...field }: FieldOfQueue) => (
  <Checkbox
    {...field}
    checked={value === 'true'}
    onChange={(checked) => {
      onChange(checked ? 'true' : '');
    }}
  />
);
