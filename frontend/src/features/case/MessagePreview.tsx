import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/ui/Button';
import type { Move, Preview } from './api';
import { confirmation } from './moves';
import type { Deciding } from './use-deciding';

interface Props {
  message: Preview;
  move: Move;
  /** Whether it only goes to a second reviewer for now. */
  second: boolean;
  deciding: Deciding;
}

// Its text version only: the content security policy with Trusted Types refuses to show a document made of a string.
/** The message as it will be sent. Takes the focus, so that it is read before it is confirmed. */
export function MessagePreview({ message, move, second, deciding }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [message]);
  return (
    <section class="app-message" aria-labelledby="message">
      <h3 class="govuk-heading-s app-title" id="message" ref={heading} tabIndex={-1}>
        The applicant will read this
      </h3>
      <p class="govuk-body">
        <strong>Subject:</strong> {message.subject}
      </p>
      <div class="govuk-body app-message__text">{message.text}</div>
      <Button
        look={move === 'refusal' ? 'warning' : 'primary'}
        busy={deciding.busy}
        onClick={deciding.confirm}
      >
        {second ? 'Propose to a second reviewer' : confirmation[move]}
      </Button>
    </section>
  );
}
