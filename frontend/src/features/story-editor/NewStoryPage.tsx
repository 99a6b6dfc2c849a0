import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { useEdits } from '../../shared/library/use-edits';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useEnterStory } from './api';
import { bodyOf, noStory } from './fields';
import { StoryForm } from './StoryForm';

export default function NewStoryPage() {
  const { route } = useLocation();
  const { values, set } = useEdits(noStory);
  const enter = useEnterStory(({ code }) => {
    leaveNotice('The need is saved as a draft. Only editors see it until it is published.');
    route(paths.libraryStory(code));
  });
  const errors = errorsOf(enter.error);
  return (
    <Page title="Enter a need" back={paths.libraryStories()} errors={errors}>
      <Form
        onSubmit={() => {
          enter.mutate(bodyOf(values));
        }}
      >
        <StoryForm values={values} set={set} errors={errors} />
        <Button busy={enter.isPending}>Save as a draft</Button>
      </Form>
    </Page>
  );
}
