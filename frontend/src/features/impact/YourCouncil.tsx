import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { TextInput } from '../../shared/ui/TextInput';
import { Waiting } from '../../shared/ui/Waiting';
import { plural } from '../../shared/words/amounts';
import { useCouncilsNamed } from './api';

/** Finds the page of one council by its name. */
export function YourCouncil() {
  const [name, setName] = useState('');
  const q = name.trim();
  const found = useCouncilsNamed(q);
  return (
    <>
      <h2 class="govuk-heading-m">What did it do for your council?</h2>
      <TextInput
        id="council"
        label="Name of the council"
        type="search"
        width={20}
        value={name}
        onInput={setName}
      />
      {q.length > 1 && (
        <Waiting query={found}>
          {({ items }) => (
            <>
              <p class="govuk-body" role="status">
                {items.length === 0
                  ? 'No council has this in its name.'
                  : `${plural(items.length, 'council')} to choose from.`}
              </p>
              <ul class="govuk-list">
                {items.map((council) => (
                  <li key={council.code}>
                    <a class="govuk-link" href={paths.councilImpact(council.code)}>
                      What the offer did for {council.name}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Waiting>
      )}
    </>
  );
}
