import type { ComponentChildren } from 'preact';
import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { TextInput } from '../../shared/ui/TextInput';
import { useTyped } from '../../shared/ui/use-typed';

interface Props {
  q: string;
  onWords: (q: string) => void;
  /** The filters and the order: part of the same form, so that it also works when sent as one. */
  children: ComponentChildren;
}

export function SearchForm({ q, onWords, children }: Props) {
  const { typed, type, settle } = useTyped(q, onWords);
  return (
    <form
      role="search"
      aria-label="Library"
      method="get"
      action={paths.library()}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <div class="app-search">
        <TextInput
          id="q"
          label="What do you want to learn or do?"
          hint="For example: user research, GDPR, running a workshop"
          type="search"
          value={typed}
          onInput={type}
        />
        <Button>Search</Button>
      </div>
      {children}
    </form>
  );
}
