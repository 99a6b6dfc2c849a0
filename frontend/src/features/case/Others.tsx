import { paths } from '../../app/paths';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useTeam, type Application } from './api';

/** Who else has to do with the case: the colleagues who applied together, and the line manager where one was asked. */
export const Others = ({ application: { id, team, managerApproval } }: { application: Application }) => (
  <>
    {team && (
      <section aria-labelledby="team">
        <h2 class="govuk-heading-m" id="team">
          Team of {team.size}
        </h2>
        <p class="govuk-body">They applied together. Each is decided by itself.</p>
        <Team id={id} />
      </section>
    )}
    {managerApproval && (
      <section aria-labelledby="manager">
        <h2 class="govuk-heading-m" id="manager">
          Line manager
        </h2>
        <p class="govuk-body">{said(managerApproval)}</p>
        {managerApproval.words && (
          <blockquote class="govuk-inset-text app-said">{managerApproval.words}</blockquote>
        )}
      </section>
    )}
  </>
);

const Team = ({ id }: { id: string }) => (
  <Waiting query={useTeam(id)}>
    {({ members }) => (
      <ul class="govuk-list">
        {members.map(({ name, applicationId }) => (
          <li key={applicationId} class="app-break">
            {applicationId && applicationId !== id ? (
              <a class="govuk-link" href={paths.reviewCase(applicationId)}>
                {name ?? ERASED}
              </a>
            ) : (
              <>{name ?? ERASED} (this application)</>
            )}
          </li>
        ))}
      </ul>
    )}
  </Waiting>
);

const ERASED = 'Somebody whose details were erased';

function said({ state, dueOn, answeredAt }: NonNullable<Application['managerApproval']>): string {
  const on = answeredAt ? ` on ${day(answeredAt)}` : '';
  switch (state) {
    case 'ASKED':
      return `Was asked, and can answer until ${day(dueOn)}. The queue hands the case out after that.`;
    case 'AGREED':
      return `Agreed${on}.`;
    case 'REFUSED':
      return `Did not agree${on}. The decision is yours.`;
    case 'NOT_ANSWERED':
      return 'Did not answer in time. You decide without it.';
  }
}
