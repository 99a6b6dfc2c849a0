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
import { useOpenPool } from './api';
import { CourseSet } from './CourseSet';

export default function NewPoolPage() {
  const { route } = useLocation();
  const [name, setName] = useState('');
  const [platform, setPlatform] = useState('');
  const [courseSlugs, setCourseSlugs] = useState(['']);
  const platforms = useVocabulary().data?.platforms ?? [];
  const open = useOpenPool((pool) => {
    leaveNotice('The pool is open. Now add what was bought.');
    route(paths.pool(pool.id));
  });
  const errors = errorsOf(open.error);
  return (
    <Page title="Open a new pool" back={paths.pools} errors={errors}>
      <Form
        onSubmit={() => {
          const chosen = courseSlugs.filter(Boolean);
          // Fields left empty go, so that what is wrong is said at the field that it is wrong with.
          setCourseSlugs(chosen.length > 0 ? chosen : ['']);
          open.mutate({ name, platform, courseSlugs: chosen });
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
        <CourseSet slugs={courseSlugs} errors={errors} onChange={setCourseSlugs} />
        <Button busy={open.isPending}>Open the pool</Button>
      </Form>
    </Page>
  );
}
