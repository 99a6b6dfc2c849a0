import { useEffect, useRef, useState } from 'preact/hooks';
import { Checkbox } from '../../shared/ui/Checkbox';
import { SummaryList } from '../../shared/ui/SummaryList';
import { shortcutsAreOn, switchShortcuts } from './shortcut-choice';
import { useShortcuts } from './use-shortcuts';

const keys = [
  { term: 'a', value: 'Approve' },
  { term: 'd', value: 'Decline' },
  { term: 'i', value: 'Ask for information' },
  { term: 'm', value: 'See the message' },
  { term: 's', value: 'Send the message you see' },
  { term: 'u', value: 'Take the last decision back' },
  { term: 'n', value: 'Claim the next case' },
  { term: '?', value: 'Show or hide this list' },
];

/** The keys of this page, and the way to switch them off. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(shortcutsAreOn);
  const summary = useRef<HTMLElement>(null);
  useShortcuts({
    '?': () => {
      setOpen(!open);
    },
  });
  useEffect(() => {
    if (open) summary.current?.focus();
  }, [open]);
  return (
    <details
      class="govuk-details"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary class="govuk-details__summary" ref={summary}>
        <span class="govuk-details__summary-text">Keyboard shortcuts</span>
      </summary>
      <div class="govuk-details__text">
        <SummaryList rows={keys} />
        <Checkbox
          id="shortcuts"
          label="Use keyboard shortcuts"
          checked={on}
          onChange={(chosen) => {
            switchShortcuts(chosen);
            setOn(chosen);
          }}
        />
      </div>
    </details>
  );
}
