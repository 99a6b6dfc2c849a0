import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Checkboxes } from '../../shared/ui/Checkboxes';
import { DateInput } from '../../shared/ui/DateInput';
import { Radios } from '../../shared/ui/Radios';
import { TextInput } from '../../shared/ui/TextInput';
import { codesOf, replaced, type Typed } from './plan';

interface Props {
  typed: Typed;
  errors: FieldError[];
  onChange: (change: Partial<Typed>) => void;
}

export function PlanFields({ typed, errors, onChange }: Props) {
  return (
    <>
      <TextInput
        id="name"
        label="Name"
        hint="For example: Surrey 2027"
        value={typed.name}
        error={errorAt(errors, 'name')}
        onInput={(name) => {
          onChange({ name });
        }}
      />
      <DateInput
        id="takesEffectOn"
        label="On which day do the new councils start?"
        value={typed.takesEffectOn}
        error={errorAt(errors, 'takesEffectOn')}
        onChange={(takesEffectOn) => {
          onChange({ takesEffectOn });
        }}
      />
      <Radios
        id="predecessorsEndOn"
        label="How does the register write the end of the old ones?"
        hint="They stop at midnight either way"
        options={[
          { value: 'no', label: 'The day before, such as 31 March' },
          { value: 'yes', label: 'The same day, such as 1 April' },
        ]}
        value={typed.endOnSameDay}
        error={errorAt(errors, 'predecessorsEndOn')}
        onChange={(endOnSameDay) => {
          onChange({ endOnSameDay });
        }}
      />
      <Successors typed={typed} errors={errors} onChange={onChange} />
      <Moves typed={typed} errors={errors} onChange={onChange} />
    </>
  );
}

const Successors = ({ typed, errors, onChange }: Props) => (
  <>
    <h2 class="govuk-heading-m">Councils that take over</h2>
    {typed.successors.map(({ code, name }, at) => (
      <div key={at} class="app-columns">
        <TextInput
          id={`successors-${at}-code`}
          label={`Code of council ${at + 1} that takes over`}
          width={5}
          value={code}
          error={errorAt(errors, `successors-${at}-code`)}
          onInput={(typedCode) => {
            onChange({ successors: replaced(typed.successors, at, { code: typedCode }) });
          }}
        />
        <TextInput
          id={`successors-${at}-name`}
          label="Its name, where it is new"
          value={name}
          error={errorAt(errors, `successors-${at}-name`)}
          onInput={(typedName) => {
            onChange({ successors: replaced(typed.successors, at, { name: typedName }) });
          }}
        />
      </div>
    ))}
    <Button
      look="secondary"
      onClick={() => {
        onChange({ successors: [...typed.successors, { code: '', name: '' }] });
      }}
    >
      Add another council that takes over
    </Button>
  </>
);

const Moves = ({ typed, errors, onChange }: Props) => (
  <>
    <h2 class="govuk-heading-m">Councils that end</h2>
    {typed.moves.map(({ predecessor, successors }, at) => (
      <div key={at}>
        <TextInput
          id={`moves-${at}-predecessor`}
          label={`Code of council ${at + 1} that ends`}
          width={5}
          value={predecessor}
          error={errorAt(errors, `moves-${at}-predecessor`)}
          onInput={(code) => {
            onChange({ moves: replaced(typed.moves, at, { predecessor: code }) });
          }}
        />
        <Checkboxes
          id={`moves-${at}-successors`}
          label={`Who takes over from council ${at + 1}?`}
          hint="With more than one, each of its people is asked which is theirs"
          small
          options={codesOf(typed).map((code) => ({ value: code, label: code }))}
          values={successors}
          error={errorAt(errors, `moves-${at}-successors`)}
          onChange={(chosen) => {
            onChange({ moves: replaced(typed.moves, at, { successors: chosen }) });
          }}
        />
      </div>
    ))}
    <Button
      look="secondary"
      onClick={() => {
        onChange({ moves: [...typed.moves, { predecessor: '', successors: [] }] });
      }}
    >
      Add another council that ends
    </Button>
  </>
);
