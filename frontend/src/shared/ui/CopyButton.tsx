import { useState } from 'preact/hooks';
import { Button } from './Button';

/** Copies a text and says so. Where the browser forbids it, asks the person to copy by hand. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [outcome, setOutcome] = useState('');
  return (
    <div class="app-copy">
      <Button
        look="secondary"
        onClick={async () => {
          setOutcome(await copy(text));
        }}
      >
        Copy {what}
      </Button>
      <span class="govuk-body" role="status">
        {outcome}
      </span>
    </div>
  );
}

const copy = (text: string): Promise<string> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => 'Copied',
      () => 'Your browser does not allow this: select the text and copy it',
    );
