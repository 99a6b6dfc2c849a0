import { useCouncilsOf, type Resolution } from '../api/me';
import type { Me } from '../api/types';
import { InsetText } from '../ui/InsetText';
import { Radios } from '../ui/Radios';
import { Waiting } from '../ui/Waiting';

interface Props {
  person: Me;
  value: string | undefined;
  onChange: (code: string) => void;
  error?: string | undefined;
}

/** The council behind an e-mail address: said when it is certain, asked when several share the address. */
export function CouncilChoice({ person, value, onChange, error }: Props) {
  const councils = useCouncilsOf(person.email);
  return (
    <Waiting query={councils}>
      {({ authorities, sentence }: Resolution) =>
        authorities.length > 1 ? (
          <Radios
            id="authorityCode"
            label="Which council do you work for?"
            hint={sentence}
            options={authorities.map(({ code, name }) => ({ value: code, label: name }))}
            value={value}
            onChange={onChange}
            error={error}
          />
        ) : (
          <Known
            name={person.authority?.name ?? authorities[0]?.name}
            told={authorities.length > 0}
            sentence={sentence}
          />
        )
      }
    </Waiting>
  );
}

const Known = ({ name, told, sentence }: { name: string | undefined; told: boolean; sentence: string }) =>
  name ? (
    <p class="govuk-body">
      Your council is <strong>{name}</strong>.{' '}
      {told ? 'We know this from your e-mail address.' : 'Our team recorded it.'}
    </p>
  ) : (
    <InsetText>
      <p class="govuk-body">{sentence}</p>
      <p class="govuk-body">You can still apply. Somebody in the team will check where you work.</p>
    </InsetText>
  );
