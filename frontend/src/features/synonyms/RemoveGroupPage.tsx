import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Overtaken } from '../../shared/library/Overtaken';
import { overtakenAt } from '../../shared/library/seen';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useGroup, useRemoveGroup, type Group } from './api';

export default function RemoveGroupPage() {
  return (
    <WaitingPage title="Remove a group of synonyms" query={useGroup(useParam('id'))}>
      {(group) => <Shown group={group} />}
    </WaitingPage>
  );
}

function Shown({ group }: { group: Group }) {
  const { route } = useLocation();
  const remove = useRemoveGroup(group.id, () => {
    leaveNotice('The group is removed. Searches no longer use it.');
    route(paths.synonyms);
  });
  const seen = overtakenAt(remove);
  return (
    <Page
      title="Remove a group of synonyms"
      caption={group.terms[0]}
      back={paths.synonymGroup(group.id)}
      errors={errorsOf(remove.error)}
    >
      {seen !== undefined && (
        <Overtaken subject={{ synonyms: group.id }} seen={seen}>
          <p class="govuk-body">It is not removed yet. Look at it as it is now, then decide again.</p>
        </Overtaken>
      )}
      <p class="govuk-body">Searches will no longer know that these mean the same:</p>
      <ul class="govuk-list govuk-list--bullet app-break">
        {group.terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
      <Form
        onSubmit={() => {
          remove.mutate({ version: group.version });
        }}
      >
        <Button look="warning" busy={remove.isPending}>
          Remove the group
        </Button>
      </Form>
    </Page>
  );
}
