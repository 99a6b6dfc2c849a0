import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { History } from '../../shared/library/History';
import { Overtaken } from '../../shared/library/Overtaken';
import { overtakenAt } from '../../shared/library/seen';
import { useEdits } from '../../shared/library/use-edits';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useChangeGroup, useGroup, type Group } from './api';
import { bodyOf, fieldsOf, groupErrors } from './fields';
import { GroupForm } from './GroupForm';

export default function GroupPage() {
  return (
    <WaitingPage title="Group of synonyms" query={useGroup(useParam('id'))}>
      {(group) => <Shown group={group} />}
    </WaitingPage>
  );
}

function Shown({ group }: { group: Group }) {
  const { route } = useLocation();
  const { values, set } = useEdits(fieldsOf(group));
  const change = useChangeGroup(group.id);
  const onSuccess = () => {
    leaveNotice('The group is changed. Searches follow it now.');
    route(paths.synonyms);
  };
  const seen = overtakenAt(change);
  const errors = groupErrors(change.error);
  return (
    <Page title="Change a group of synonyms" caption={group.terms[0]} back={paths.synonyms} errors={errors}>
      {seen !== undefined && (
        <Overtaken subject={{ synonyms: group.id }} seen={seen}>
          <p class="govuk-body">
            What you typed is still here. Saving replaces those changes: carry over what should stay.
          </p>
        </Overtaken>
      )}
      <Form
        onSubmit={() => {
          change.mutate({ body: bodyOf(values), version: group.version }, { onSuccess });
        }}
      >
        <GroupForm values={values} set={set} errors={errors} />
        <div class="govuk-button-group">
          <Button busy={change.isPending}>Save</Button>
          <a class="govuk-link" href={paths.removeSynonymGroup(group.id)}>
            Remove this group
          </a>
        </div>
      </Form>
      <History subject={{ synonyms: group.id }} />
    </Page>
  );
}
