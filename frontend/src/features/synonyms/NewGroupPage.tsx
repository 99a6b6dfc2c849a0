import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { useEdits } from '../../shared/library/use-edits';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useAddGroup } from './api';
import { bodyOf, groupErrors, noGroup } from './fields';
import { GroupForm } from './GroupForm';

export default function NewGroupPage() {
  const { route } = useLocation();
  const { values, set } = useEdits(noGroup);
  const add = useAddGroup(() => {
    leaveNotice('The group is added. Searches understand it now.');
    route(paths.synonyms);
  });
  const errors = groupErrors(add.error);
  return (
    <Page title="Add a group of synonyms" back={paths.synonyms} errors={errors}>
      <Form
        onSubmit={() => {
          add.mutate(bodyOf(values));
        }}
      >
        <GroupForm values={values} set={set} errors={errors} />
        <Button busy={add.isPending}>Add the group</Button>
      </Form>
    </Page>
  );
}
