import { useState } from 'preact/hooks';
import type { Contract, Operation } from './contract';
import { OperationDetails } from './OperationDetails';

interface Props {
  contract: Contract;
  operation: Operation;
  /** The address leads to this one. */
  open: boolean;
}

/** One operation under a heading that can be linked to. What it says is drawn when it is opened, as there are hundreds. */
export function OperationEntry({ contract, operation, open }: Props) {
  const [drawn, setDrawn] = useState(open);
  const { operationId, method, path, summary, description, deprecated } = operation;
  return (
    <section class="app-operation" id={operationId} aria-labelledby={`${operationId}-name`}>
      <h3 class="govuk-heading-s" id={`${operationId}-name`}>
        <a class="govuk-link app-operation__name" href={`#${operationId}`}>
          {method} {path}
        </a>
      </h3>
      <p class="govuk-body">
        {summary}.{deprecated && ' Deprecated.'} {description}
      </p>
      <p class="govuk-body-s">{whoMayCall(operation)}</p>
      <details
        class="govuk-details"
        open={open}
        onToggle={(event) => {
          if (event.currentTarget.open) setDrawn(true);
        }}
      >
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">
            What is sent and answered
            <span class="govuk-visually-hidden">
              : {method} {path}
            </span>
          </span>
        </summary>
        <div class="govuk-details__text">
          {drawn && <OperationDetails contract={contract} operation={operation} />}
        </div>
      </details>
    </section>
  );
}

function whoMayCall(operation: Operation): string {
  if (operation.security.length === 0) return 'Open to all.';
  const scope = operation['x-scope'];
  return scope
    ? `Needs an access token. Scope for systems: ${scope.replace(' ', ' and ')}.`
    : 'Needs the access token of somebody who is signed in.';
}
