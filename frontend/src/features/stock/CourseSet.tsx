import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { LookUp } from '../../shared/ui/LookUp';
import { useCourseNames } from './api';

interface Props {
  slugs: string[];
  errors: FieldError[];
  onChange: (slugs: string[]) => void;
}

/** Courses, one field each, with one more when it is asked for. */
export const CourseSet = ({ slugs, errors, onChange }: Props) => (
  <>
    {slugs.map((slug, index) => (
      <OneCourse
        key={index}
        id={`courseSlugs-${index}`}
        label={index === 0 ? 'Only for this course (optional)' : `And for this course, number ${index + 1}`}
        slug={slug}
        error={errorAt(errors, `courseSlugs-${index}`)}
        onChange={(next) => {
          onChange(slugs.map((other, at) => (at === index ? next : other)));
        }}
      />
    ))}
    <div>
      <Button
        look="secondary"
        onClick={() => {
          onChange([...slugs, '']);
        }}
      >
        Add another course
      </Button>
    </div>
  </>
);

function OneCourse({
  slug,
  ...field
}: { slug: string; onChange: (slug: string) => void } & Pick<
  Parameters<typeof LookUp>[0],
  'id' | 'label' | 'error'
>) {
  const courses = useCourseNames(slug).data?.items ?? [];
  return (
    <LookUp
      {...field}
      hint="Start to type its title, then pick it. Leave empty for every course of the platform."
      found={courses.map((course) => ({ value: course.slug, label: course.title }))}
      value={slug}
    />
  );
}
