import { useState } from 'preact/hooks';
import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { Form } from '../../shared/ui/Form';
import { TextInput } from '../../shared/ui/TextInput';
import { useSearch } from '../../shared/ui/use-search';
import { plural } from '../../shared/words/amounts';
import type { Assumption } from './api';
import { ASSUMED, askedOf, typedOf, type Name, type Typed } from './question';

interface Props {
  asked: URLSearchParams;
  errors: FieldError[];
  /** What the last answer stood on. */
  assumptions: Assumption[];
}

/** The question, in the address: an answer can be shared. */
export function QuestionForm({ asked, errors, assumptions }: Props) {
  const { change } = useSearch();
  const [typed, setTyped] = useState<Typed>(() => typedOf(asked));
  const field = (name: keyof Typed) => ({
    id: name,
    error: errorAt(errors, name),
    value: typed[name],
    onInput: (value: string) => {
      setTyped((now) => ({ ...now, [name]: value }));
    },
  });
  const hint = (name: Name) => seen(assumptions.find((each) => each.name === name));
  const mustSee = ASSUMED.some(
    ({ name }) =>
      errorAt(errors, name) !== undefined ||
      assumptions.some((each) => each.name === name && each.needed && each.source === 'MISSING'),
  );
  const fields = ASSUMED.map(({ name, label }) => (
    <TextInput key={name} label={label} width={5} inputmode="numeric" {...field(name)} hint={hint(name)} />
  ));
  return (
    <Form
      onSubmit={() => {
        change(askedOf(typed));
      }}
    >
      <TextInput
        label="How many licences to compare"
        hint="Such as 50, 100, 150. Leave it empty to see what would be enough."
        width={20}
        {...field('quantities')}
      />
      <TextInput
        label="For how many months"
        hint="12 if you leave it empty."
        width={3}
        inputmode="numeric"
        {...field('months')}
      />
      <TextInput
        label="Price of one licence"
        hint="That of the last purchase if you leave it empty."
        prefix="£"
        width={10}
        inputmode="decimal"
        {...field('unitPricePence')}
      />
      {mustSee ? fields : <Details summary="Assume something else than what was observed">{fields}</Details>}
      <Button look="secondary">Work it out</Button>
    </Form>
  );
}

function seen(assumption: Assumption | undefined): string | undefined {
  if (assumption?.source === 'MISSING') return 'Not known: there are too few cases.';
  if (assumption?.source !== 'OBSERVED' || assumption.value === null) return undefined;
  const of = assumption.seen === null ? '' : `, from ${plural(assumption.seen, 'case')}`;
  return `Observed: ${Math.round(assumption.value * 10) / 10}${of}.`;
}
