import { paths } from '../../app/paths';
import { Waiting } from '../../shared/ui/Waiting';
import { plural } from '../../shared/words/amounts';
import { useDeadMessages } from './api';

/** Messages that could not be sent and wait for a person. */
export function DeadMessages() {
  return (
    <section aria-labelledby="dead">
      <h2 class="govuk-heading-m" id="dead">
        Messages
      </h2>
      <Waiting query={useDeadMessages()}>
        {({ items, next }) => (
          <p class="govuk-body">
            {items.length === 0 ? (
              'Every message was sent, or is on its way.'
            ) : (
              <a class="govuk-link" href={paths.messages('DEAD')}>
                {plural(items.length, 'message')}
                {next ? ' or more' : ''} could not be sent
              </a>
            )}
          </p>
        )}
      </Waiting>
    </section>
  );
}
