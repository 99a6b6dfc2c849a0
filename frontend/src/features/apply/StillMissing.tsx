import { paths } from '../../app/paths';
import type { Application } from '../../shared/api/application';
import { InsetText } from '../../shared/ui/InsetText';
import { stepOf } from './steps';

/** What the server still needs, or would not take, before the application can be sent, each with its question. */
export function StillMissing({ id, faults }: { id: string; faults: Application['missing'] }) {
  if (faults.length === 0) return null;
  return (
    <InsetText>
      <p class="govuk-body govuk-!-font-weight-bold">Before you can send it:</p>
      <ul class="govuk-list govuk-list--bullet">
        {faults.map(({ pointer, detail }) => (
          <li key={pointer + detail}>
            <a class="govuk-link" href={paths.applyChange(id, stepOf(pointer))}>
              {detail}
            </a>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
