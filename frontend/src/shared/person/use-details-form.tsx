import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../api/field-errors';
import { useChangeMe } from '../api/me';
import type { Me } from '../api/types';
import { TextInput } from '../ui/TextInput';
import { CouncilChoice } from './CouncilChoice';

/** Who somebody is: asked after the first sign-in, when applying, and on their own details page. */
export function useDetailsForm(person: Me, onDone: () => void) {
  const [name, setName] = useState(person.name ?? '');
  const [authorityCode, setAuthorityCode] = useState(person.authority?.code);
  const change = useChangeMe(person, onDone);
  const errors = errorsOf(change.error);
  const fields = (
    <>
      <TextInput
        id="name"
        label="Your full name"
        hint="The team that reads your application sees it."
        autocomplete="name"
        spellcheck={false}
        value={name}
        onInput={setName}
        error={errorAt(errors, 'name')}
      />
      <CouncilChoice
        person={person}
        value={authorityCode}
        onChange={setAuthorityCode}
        error={errorAt(errors, 'authorityCode')}
      />
    </>
  );
  const submit = () => {
    const unchanged = authorityCode === person.authority?.code;
    change.mutate({ name, authorityCode: unchanged ? null : (authorityCode ?? null) });
  };
  return { fields, errors, submit, busy: change.isPending };
}
