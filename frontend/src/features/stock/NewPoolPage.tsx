import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { LookUp } from '../../shared/ui/LookUp';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { TextInput } from '../../shared/ui/TextInput';
import { useCourseNames, useOpenPool } from './api';

export default function NewPoolPage() {
  const { route } = useLocation();
  const [name, setName] = useState('');
  const [platform, setPlatform] = useState('');
  const [courseSlug, setCourseSlug] = useState('');
  const platforms = useVocabulary().data?.platforms ?? [];
  const courses = useCourseNames(courseSlug).data?.items ?? [];
  const open = useOpenPool((pool) => {
    leaveNotice('The pool is open. Now add what was bought.');
    route(paths.pool(pool.id));
  });
  const errors = errorsOf(open.error);
  return (
    <Page title="Open a new pool" back={paths.pools} errors={errors}>
      <Form
        onSubmit={() => {
          open.mutate({ name, platform, courseSlug: courseSlug || null });
        }}
      >
        <TextInput
          id="name"
          label="Name"
          hint="For the team: applicants see it when they wait"
          value={name}
          error={errorAt(errors, 'name')}
          onInput={setName}
        />
        <LookUp
          id="platform"
          label="Platform"
          found={platforms}
          value={platform}
          error={errorAt(errors, 'platform')}
          onChange={setPlatform}
        />
        <LookUp
          id="courseSlug"
          label="Only for this course (optional)"
          hint="Start to type its title, then pick it. Leave empty for every course of the platform."
          found={courses.map(({ slug, title }) => ({ value: slug, label: title }))}
          value={courseSlug}
          error={errorAt(errors, 'courseSlug')}
          onChange={setCourseSlug}
        />
        <Button busy={open.isPending}>Open the pool</Button>
      </Form>
    </Page>
  );
}
