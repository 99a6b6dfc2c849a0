import { paths } from '../../app/paths';
import { errorAt } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { DateInput } from '../../shared/ui/DateInput';
import { InsetText } from '../../shared/ui/InsetText';
import { LookUp } from '../../shared/ui/LookUp';
import { TextInput } from '../../shared/ui/TextInput';
import { Textarea } from '../../shared/ui/Textarea';
import { useSettled } from '../../shared/ui/use-settled';
import { useTwin } from './api';
import { Choices } from './Choices';
import type { Typing } from './fields';

/** Everything that an editor says of a course. */
export function CourseForm({ typing, self = '' }: { typing: Typing; self?: string }) {
  const { values, set, errors } = typing;
  const platforms = useVocabulary().data?.platforms ?? [];
  const text = (name: 'title' | 'url' | 'awardingPartner' | 'hours' | 'weeks' | 'evidence') => ({
    id: name,
    value: values[name],
    error: errorAt(errors, name),
    onInput: (value: string) => {
      set(name, value);
    },
  });
  return (
    <>
      <TextInput label="Title" {...text('title')} />
      <TextInput label="Web address" hint="Where people take it" type="url" {...text('url')} />
      <TwinFound title={values.title} url={values.url} self={self} />
      <LookUp
        id="platform"
        label="Platform"
        hint="Where it is taken, such as FutureLearn"
        found={platforms}
        value={values.platform}
        error={errorAt(errors, 'platform')}
        onChange={(value) => {
          set('platform', value);
        }}
      />
      <TextInput label="Awarding partner" hint="Who made it" {...text('awardingPartner')} />
      <Textarea
        id="summary"
        label="Summary"
        hint="What people will be able to do afterwards"
        limit={1000}
        value={values.summary}
        error={errorAt(errors, 'summary')}
        onInput={(value) => {
          set('summary', value);
        }}
      />
      <TextInput label="Hours" hint="In all" inputmode="decimal" width={5} {...text('hours')} />
      <TextInput label="Weeks (optional)" inputmode="numeric" width={3} {...text('weeks')} />
      <Choices {...typing} />
      <TextInput label="Evidence (optional)" hint="How we know that it is good" {...text('evidence')} />
      <DateInput
        id="reviewBy"
        label="Review by (optional)"
        hint="The day by which somebody must have looked at it again"
        value={values.reviewBy}
        error={errorAt(errors, 'reviewBy')}
        onChange={(value) => {
          set('reviewBy', value);
        }}
      />
    </>
  );
}

function TwinFound({ title, url, self }: { title: string; url: string; self: string }) {
  const twin = useTwin(useSettled(title), useSettled(url), self).data?.twin;
  return (
    <div aria-live="polite">
      {twin && (
        <InsetText>
          There is a course with this title or address already:{' '}
          <a class="govuk-link" href={paths.libraryCourse(twin.slug)}>
            {twin.title}
          </a>
          . Change that one instead.
        </InsetText>
      )}
    </div>
  );
}
