import { paths } from '../../app/paths';
import { InsetText } from '../../shared/ui/InsetText';
import { day } from '../../shared/words/dates';
import type { Summary } from './api';

/** Applications begun already: to go on with, in place of beginning another. */
export function Begun({ applications }: { applications: Summary[] }) {
  if (applications.length === 0) return null;
  return (
    <InsetText>
      <p class="govuk-body govuk-!-font-weight-bold">You have begun already</p>
      <ul class="govuk-list">
        {applications.map((application) => (
          <li key={application.id}>
            <GoOn {...application} />
          </li>
        ))}
      </ul>
    </InsetText>
  );
}

const GoOn = ({ id, status, courseTitle, createdAt }: Summary) =>
  status === 'DRAFT' ? (
    <>
      <a class="govuk-link" href={paths.applyOn(id)}>
        Go on with {courseTitle ?? 'the application without a course'}
      </a>
      , begun on {day(createdAt)}
    </>
  ) : (
    <a class="govuk-link" href={paths.myApplication(id)}>
      See where your application for {courseTitle} stands
    </a>
  );
