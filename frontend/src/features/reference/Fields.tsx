import { limitsOf, resolved, typeWords, type Contract, type Schema } from './contract';

interface Props {
  contract: Contract;
  schema: Schema;
  /** Of the schemas that this one is in: a schema inside itself is not written out again. */
  within?: string[];
}

/** The fields of a schema, one below the other, with the fields of their objects inside them. */
export function Fields({ contract, schema, within = [] }: Props) {
  const meant = resolved(contract, schema);
  if (meant.items) return <Fields contract={contract} schema={meant.items} within={within} />;
  if (!meant.properties || (meant.name && within.includes(meant.name))) return null;
  const inside = meant.name ? [...within, meant.name] : within;
  return (
    <ul class="app-fields">
      {Object.entries(meant.properties).map(([name, field]) => (
        <li key={name}>
          <Field
            contract={contract}
            name={name}
            schema={field}
            needed={meant.required?.includes(name) ?? false}
          />
          <Fields contract={contract} schema={field} within={inside} />
        </li>
      ))}
    </ul>
  );
}

interface FieldProps {
  contract: Contract;
  name: string;
  schema: Schema;
  needed: boolean;
  description?: string | undefined;
}

/** One field or parameter: its name, what it is, and what it has to keep to. */
export function Field({ contract, name, schema, needed, description }: FieldProps) {
  const meant = resolved(contract, schema);
  const limits = limitsOf(meant);
  const words = description ?? schema.description ?? meant.description;
  return (
    <>
      <code class="app-field">{name}</code> {typeWords(contract, schema)}
      {needed ? '' : ', may be left out'}
      {limits && `; ${limits}`}
      {words && <span class="app-fields__words">{words}</span>}
    </>
  );
}
