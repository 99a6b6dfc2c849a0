import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Overtaken } from '../../shared/library/Overtaken';
import { overtakenAt } from '../../shared/library/seen';
import { useEdits } from '../../shared/library/use-edits';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useEditedStory, useEditStory, type EditedStory } from './api';
import { bodyOf, fieldsOf } from './fields';
import { StoryForm } from './StoryForm';

export default function EditStoryPage() {
  return (
    <WaitingPage title="Change a need" query={useEditedStory(useParam('code'))}>
      {(story) => <Shown story={story} />}
    </WaitingPage>
  );
}

function Shown({ story }: { story: EditedStory }) {
  const { route } = useLocation();
  const { values, edits, set } = useEdits(fieldsOf(story));
  const save = useEditStory(story.code);
  // Only when the new version is read: what is done next must be done to that.
  const onSuccess = () => {
    leaveNotice('The need is changed.');
    route(paths.libraryStory(story.code));
  };
  const seen = overtakenAt(save);
  const errors = errorsOf(save.error);
  return (
    <Page title="Change a need" caption={story.code} back={paths.libraryStory(story.code)} errors={errors}>
      {seen !== undefined && (
        <Overtaken subject={{ story: story.code }} seen={seen}>
          <p class="govuk-body">
            What you typed is still here, on top of those changes. Look at it again, then save.
          </p>
        </Overtaken>
      )}
      <Form
        onSubmit={() => {
          save.mutate({ body: bodyOf(edits), version: story.version }, { onSuccess });
        }}
      >
        <StoryForm values={values} set={set} errors={errors} />
        <Button busy={save.isPending}>Save</Button>
      </Form>
    </Page>
  );
}
