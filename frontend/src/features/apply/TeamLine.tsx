import { paths } from '../../app/paths';
import type { Application } from '../../shared/api/application';
import { InsetText } from '../../shared/ui/InsetText';

/** Where the team stands, or the way to start one. */
export function TeamLine({ application: { id, team, next } }: { application: Application }) {
  if (team) {
    return (
      <InsetText>
        You apply as a team of {team.size + team.invited}: {team.confirmed} confirmed, {team.invited} invited.{' '}
        <a class="govuk-link" href={paths.applyTeam(id)}>
          See your team
        </a>
      </InsetText>
    );
  }
  if (!next.includes('invite-colleagues')) return null;
  return (
    <p class="govuk-body">
      Would colleagues take it too?{' '}
      <a class="govuk-link" href={paths.applyTeam(id)}>
        Apply as a team
      </a>
    </p>
  );
}
