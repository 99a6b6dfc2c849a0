import { useState } from 'preact/hooks';
import { errorAt } from '../../shared/api/field-errors';
import { Radios } from '../../shared/ui/Radios';
import { CoursePicker } from './CoursePicker';
import { NamedCourseFields } from './NamedCourseFields';
import type { FieldsProps } from './fields-props';

type Kind = 'chosen' | 'listed' | 'named';

/** A course of the library, or one that the person names. */
export function CourseFields({ draft, errors }: FieldsProps) {
  const { course } = draft.application;
  const [kind, setKind] = useState<Kind | undefined>(
    draft.answers.namedCourse ? 'named' : course ? 'chosen' : undefined,
  );
  const choose = (next: Kind) => {
    setKind(next);
    if (next === 'chosen' && course) draft.change({ courseSlug: course.slug, namedCourse: null });
  };
  return (
    <Radios
      id="courseSlug"
      label="Choose one"
      options={[
        ...(course ? [{ value: 'chosen' as const, label: course.title, hint: course.platform }] : []),
        { value: 'listed', label: course ? 'Another course in our library' : 'A course in our library' },
        { value: 'named', label: 'A course that is not in our library' },
      ]}
      value={kind}
      onChange={choose}
      error={errorAt(errors, 'courseSlug')}
      reveal={{
        listed: <CoursePicker draft={draft} />,
        named: <NamedCourseFields draft={draft} errors={errors} />,
      }}
    />
  );
}
