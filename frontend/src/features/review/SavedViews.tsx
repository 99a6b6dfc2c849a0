import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { Form } from '../../shared/ui/Form';
import { TextInput } from '../../shared/ui/TextInput';
import { RenameView } from './RenameView';
import { useDeleteView, useSavedViews, useSaveView, type SavedView } from './api';

/** Filters that the reviewer gave a name, as links, and a way to name the ones that are on. */
export function SavedViews({ search }: { search: string }) {
  const views = useSavedViews().data?.items ?? [];
  return (
    <Details summary={views.length > 0 ? `Saved views (${views.length})` : 'Saved views'}>
      {views.length > 0 && (
        <ul class="govuk-list">
          {views.map((view) => (
            <View key={view.id} view={view} />
          ))}
        </ul>
      )}
      <SaveView search={search} />
    </Details>
  );
}

function View({ view }: { view: SavedView }) {
  const remove = useDeleteView();
  const [renaming, setRenaming] = useState(false);
  const stop = () => {
    setRenaming(false);
  };
  if (renaming)
    return (
      <li>
        <RenameView view={view} onDone={stop} />
      </li>
    );
  return (
    <li>
      <a class="govuk-link" href={paths.queue(view.query && `?${view.query}`)}>
        {view.name}
      </a>{' '}
      <button
        type="button"
        class="app-as-link govuk-link"
        onClick={() => {
          setRenaming(true);
        }}
      >
        Rename<span class="govuk-visually-hidden"> the view {view.name}</span>
      </button>{' '}
      <button
        type="button"
        class="app-as-link govuk-link"
        onClick={() => {
          remove.mutate(view.id);
        }}
      >
        Delete<span class="govuk-visually-hidden"> the view {view.name}</span>
      </button>
    </li>
  );
}

function SaveView({ search }: { search: string }) {
  const [name, setName] = useState('');
  const save = useSaveView(() => {
    setName('');
  });
  const errors = errorsOf(save.error);
  return (
    <Form
      onSubmit={() => {
        save.mutate({ name, query: search.replace(/^\?/, '') });
      }}
    >
      <TextInput
        id="name"
        label="Save the present filters as"
        value={name}
        width={20}
        error={errorAt(errors, 'name') ?? save.error?.message}
        onInput={setName}
      />
      <Button look="secondary" busy={save.isPending}>
        Save view
      </Button>
    </Form>
  );
}
