import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import { TextInput } from '../../shared/ui/TextInput';
import { useTyped } from '../../shared/ui/use-typed';
import { useHints, useStoriesLike, type UnmetNeed } from './api';
import type { Triage } from './use-triage';

/** The needs that may be meant come first; others are found by words. */
export function MergeFields({
  need,
  triage: { draft, change, failure },
}: {
  need: UnmetNeed;
  triage: Triage;
}) {
  const errors = errorsOf(failure);
  const [words, setWords] = useState('');
  const search = useTyped(words, setWords);
  const likely = useHints(need.id).data?.stories ?? [];
  const found = useStoriesLike(words).data?.items.map(({ story }) => story) ?? [];
  const known = words.length > 2 ? found : likely;
  return (
    <>
      <TextInput
        id="search"
        label="Look for other needs (optional)"
        type="search"
        value={search.typed}
        onInput={search.type}
      />
      {known.length === 0 && (
        <p class="govuk-body" role="status">
          No need comes near. Try other words, or make a new need of it.
        </p>
      )}
      <Radios
        id="story"
        label={words.length > 2 ? 'Needs that these words find' : 'Needs that may be meant, likeliest first'}
        small
        options={known.map(({ code, sentence }) => ({ value: code, label: `${code}: ${sentence}` }))}
        value={draft.story}
        error={errorAt(errors, 'story')}
        onChange={(story) => {
          change({ story });
        }}
      />
      {need.wantsAnswer && (
        <Textarea
          id="words"
          label="Your own words (optional)"
          hint="They read this in the answer, with a link to the need and its courses."
          rows={3}
          limit={500}
          value={draft.words}
          error={errorAt(errors, 'words')}
          onInput={(text) => {
            change({ words: text });
          }}
        />
      )}
    </>
  );
}
