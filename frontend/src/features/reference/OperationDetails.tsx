import { Code } from '../../shared/ui/Code';
import type { Content, Contract, Operation } from './contract';
import { curl } from './curl';
import { Field, Fields } from './Fields';

interface Props {
  contract: Contract;
  operation: Operation;
}

/** All that the contract says of one operation. */
export function OperationDetails({ contract, operation }: Props) {
  const { parameters = [], requestBody, responses } = operation;
  const name = `${operation.method} ${operation.path}`;
  const command = curl(operation, location.origin);
  return (
    <>
      {command && (
        <>
          <h4 class="govuk-heading-s">Example</h4>
          <Code>{command}</Code>
        </>
      )}
      {parameters.length > 0 && (
        <>
          <h4 class="govuk-heading-s">Parameters</h4>
          <ul class="app-fields">
            {parameters.map((each) => (
              <li key={each.in + each.name}>
                <Field {...each} contract={contract} needed={each.required ?? false} /> (in the {each.in})
              </li>
            ))}
          </ul>
        </>
      )}
      {requestBody && (
        <Body title="What you send" of={name} content={requestBody.content} contract={contract} />
      )}
      {Object.entries(responses).map(([status, answer]) => (
        <Body
          key={status}
          title={status === 'default' ? 'Any other answer: a problem' : `Answer ${status}`}
          of={name}
          words={answer.description}
          content={answer.content ?? {}}
          contract={contract}
        />
      ))}
    </>
  );
}

interface BodyProps {
  title: string;
  /** The operation. */
  of: string;
  words?: string;
  content: Content;
  contract: Contract;
}

function Body({ title, of, words, content, contract }: BodyProps) {
  return (
    <>
      <h4 class="govuk-heading-s">{title}</h4>
      {words && words !== 'OK' && <p class="govuk-body">{words}</p>}
      {Object.entries(content).map(([type, { schema, example }]) => (
        <div key={type}>
          <p class="govuk-body-s">{type}</p>
          {schema && <Fields contract={contract} schema={schema} />}
          {example !== undefined && type.includes('json') && (
            <Code label={`${title}, ${of}`}>{JSON.stringify(example, null, 2)}</Code>
          )}
        </div>
      ))}
    </>
  );
}
