import { useState } from 'preact/hooks';
import type { Facet } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { Facets } from '../../shared/ui/Facets';
import { classes } from '../../shared/ui/class-names';
import { countChosen, type Search } from './search';

interface Props {
  facets: Facet[];
  search: Search;
  onChange: (chosen: Search['chosen']) => void;
}

/** Beside the results; on a phone behind a button, so that the results come first. */
export function FilterPanel({ facets, search, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const chosen = countChosen(search);
  return (
    <div class="app-filter">
      <div class="app-filter__toggle">
        <Button
          look="secondary"
          expanded={open}
          controls="filters"
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? 'Hide filters' : `Filter${chosen > 0 ? ` (${chosen} chosen)` : ''}`}
        </Button>
      </div>
      <div id="filters" class={classes(!open && 'app-filter__body--folded')}>
        <h2 class="govuk-heading-m">Filter</h2>
        <Facets facets={facets} chosen={search.chosen} onChange={onChange} />
      </div>
    </div>
  );
}
