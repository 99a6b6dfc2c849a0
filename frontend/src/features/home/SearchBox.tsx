import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { TextInput } from '../../shared/ui/TextInput';

export function SearchBox() {
  const { route } = useLocation();
  const [words, setWords] = useState('');
  return (
    <form
      class="app-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        route(paths.library(words.trim()));
      }}
    >
      <TextInput id="q" label="Search the library" type="search" value={words} onInput={setWords} />
      <Button>Search</Button>
    </form>
  );
}
