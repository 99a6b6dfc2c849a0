import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { Form } from '../../shared/ui/Form';
import { Textarea } from '../../shared/ui/Textarea';
import { useSetKeys, type Client } from './api';

export const keysHint =
  'A JSON Web Key Set of public keys, up to five: P-256, or RSA of 2,048 bits or more, each with a “kid”.';

/** The keys that a system signs with, in place of a secret that has to be kept at both ends. */
export function KeysForm({ client }: { client: Client }) {
  const [jwks, setJwks] = useState(client.jwks ?? '');
  const [saved, setSaved] = useState(false);
  const save = useSetKeys(client, () => {
    setSaved(true);
  });
  return (
    <Details summary={client.jwks ? 'Change its keys' : 'Use keys in place of a secret'}>
      <Form
        onSubmit={() => {
          save.mutate(jwks);
        }}
      >
        <Textarea
          id="jwks"
          label="Public keys"
          hint={keysHint}
          value={jwks}
          error={errorAt(errorsOf(save.error), 'jwks')}
          onInput={setJwks}
        />
        <Button busy={save.isPending}>Save the keys</Button>
        {saved && (
          <p class="govuk-body" role="status">
            Saved. It signs with these from now on.
          </p>
        )}
      </Form>
    </Details>
  );
}
