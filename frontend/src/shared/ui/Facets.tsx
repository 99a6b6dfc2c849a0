import type { Facet } from '../api/types';
import { count } from '../words/amounts';
import { Checkboxes } from './Checkboxes';
import { Button } from './Button';

interface Props {
  facets: Facet[];
  /** What is chosen, by facet name. */
  chosen: Record<string, string[]>;
  onChange: (chosen: Record<string, string[]>) => void;
}

/** Filters with the number of results behind each. Folded together on a phone; a group opens by itself when something in it is chosen. */
export function Facets({ facets, chosen, onChange }: Props) {
  const any = Object.values(chosen).some((values) => values.length > 0);
  return (
    <div class="app-facets">
      {facets.map(({ name, label, values }) => (
        <details key={name} class="app-facets__group" open={(chosen[name] ?? []).length > 0}>
          <summary class="app-facets__title">{label}</summary>
          <Checkboxes
            id={`facet-${name}`}
            label={label}
            small
            options={values.map((value) => ({
              value: value.value,
              label: `${value.label} (${count(value.count)})`,
            }))}
            values={chosen[name] ?? []}
            onChange={(next) => {
              onChange({ ...chosen, [name]: next });
            }}
          />
        </details>
      ))}
      {any && (
        <Button
          look="secondary"
          onClick={() => {
            onChange({});
          }}
        >
          Clear filters
        </Button>
      )}
    </div>
  );
}
