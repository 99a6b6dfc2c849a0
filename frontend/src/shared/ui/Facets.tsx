import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
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

/** Filters with the number of results behind each. The first group is open, and so is each in which something is chosen. */
export function Facets({ facets, chosen, onChange }: Props) {
  const any = Object.values(chosen).some((values) => values.length > 0);
  return (
    <div class="app-facets">
      {facets.map(({ name, label, values }, index) => (
        <Group key={name} title={label} open={index === 0 || (chosen[name] ?? []).length > 0}>
          <Checkboxes
            id={name}
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
        </Group>
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

// Stays open when its last choice is taken away: closing would take the keyboard's place with it.
function Group({ title, open, children }: { title: string; open: boolean; children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      class="app-facets__group"
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary class="app-facets__title">{title}</summary>
      {children}
    </details>
  );
}
