import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { DateInput } from '../../shared/ui/DateInput';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import { TextInput } from '../../shared/ui/TextInput';
import type { Typed } from './typed';
import { declarationWords } from './words';

interface Props {
  typed: Typed;
  errors: FieldError[];
  onChange: (change: Partial<Typed>) => void;
}

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

export function SettingsFields({ typed, errors, onChange }: Props) {
  const number = (id: keyof Typed, label: string) => (
    <TextInput
      id={id}
      label={label}
      width={5}
      inputmode="numeric"
      value={typed[id]}
      error={errorAt(errors, id)}
      onInput={(value) => {
        onChange({ [id]: value });
      }}
    />
  );
  const choice = (id: 'managerApproval' | 'fourEyesForRefusals', label: string) => (
    <Radios
      id={id}
      label={label}
      inline
      options={[...yesNo]}
      value={typed[id]}
      error={errorAt(errors, id)}
      onChange={(value) => {
        onChange({ [id]: value });
      }}
    />
  );
  return (
    <>
      <DateInput
        id="startsOn"
        label="First day"
        hint="Today or later"
        value={typed.startsOn}
        error={errorAt(errors, 'startsOn')}
        onChange={(startsOn) => {
          onChange({ startsOn });
        }}
      />
      {number('licencesPerPerson', 'Licences that one person can have in 12 months')}
      {number('licencesPerAuthority', 'Licences of one council in 12 months, before a person looks at each')}
      <Radios
        id="declaration"
        label="Must a council have signed the Local Digital Declaration?"
        options={Object.entries(declarationWords).map(([value, label]) => ({
          value: value as Typed['declaration'],
          label,
        }))}
        value={typed.declaration}
        error={errorAt(errors, 'declaration')}
        onChange={(declaration) => {
          onChange({ declaration });
        }}
      />
      {choice('managerApproval', 'Must the applicant’s manager agree?')}
      {number('managerApprovalDays', 'Working days after which we go on without the manager')}
      {choice('fourEyesForRefusals', 'Must two reviewers agree to refuse?')}
      <TextInput
        id="fourEyesAbovePence"
        label="Two reviewers decide on licences that cost more than (optional)"
        prefix="£"
        width={10}
        inputmode="decimal"
        value={typed.fourEyesAbovePence}
        error={errorAt(errors, 'fourEyesAbovePence')}
        onInput={(fourEyesAbovePence) => {
          onChange({ fourEyesAbovePence });
        }}
      />
      {number('undoSeconds', 'Seconds in which a decision can be taken back')}
      {number('claimMinutes', 'Minutes for which a reviewer has a case')}
      <Textarea
        id="reason"
        label="Why do they change?"
        rows={3}
        limit={500}
        value={typed.reason}
        error={errorAt(errors, 'reason')}
        onInput={(reason) => {
          onChange({ reason });
        }}
      />
    </>
  );
}
