import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../api/field-errors';
import { Button } from '../ui/Button';
import { Details } from '../ui/Details';
import { Form } from '../ui/Form';
import { TextInput } from '../ui/TextInput';
import { RenameView } from './RenameView';
import { useDeleteView, useSavedViews, useSaveView, type SavedView, type ViewOf } from './api';

interface Props {
  page: ViewOf;
  /** What the page is narrowed to now. */
  search: string;
  /** Where the page is, narrowed to `?region=London`. */
  href: (search: string) => string;
  /** What is saved: `filters`, `choices`. */
  what: string;
}

/** What the page was narrowed to under the reader's own names, as links, and a way to name what it is narrowed to now. */
export function SavedViews({ page, search, href, what }: Props) {
  const views = useSavedViews(page).data?.items ?? [];
  return (
    <Details summary={views.length > 0 ? `Saved views (${views.length})` : 'Saved views'}>
      {views.length > 0 && (
        <ul class="govuk-list">
          {views.map((view) => (
            <View key={view.id} view={view} href={href(view.query && `?${view.query}`)} />
          ))}
        </ul>
      )}
      <SaveView page={page} search={search} what={what} />
    </Details>
  );
}

function View({ view, href }: { view: SavedView; href: string }) {
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
      <a class="govuk-link" href={href}>
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

function SaveView({ page, search, what }: Omit<Props, 'href'>) {
  const [name, setName] = useState('');
  const save = useSaveView(page, () => {
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
        label={`Save the present ${what} as`}
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
