import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import type { Application } from '../../shared/api/application';
import { Button } from '../../shared/ui/Button';
import { Failed } from '../../shared/ui/Failed';
import { useLeaveTeam, useSendTeam } from './api';

/** What can be done with the team as it stands. */
export function TeamMoves({ application }: { application: Application }) {
  const { route } = useLocation();
  const { id, next, team } = application;
  const send = useSendTeam(application, () => {
    route(paths.applySent(id));
  });
  const leave = useLeaveTeam(application, () => {
    route(paths.applyStep(id, 'check'));
  });
  const failure = send.error ?? leave.error;
  return (
    <>
      {failure && <Failed failure={failure} />}
      {next.includes('send-team') && (
        <Button
          busy={send.isPending}
          onClick={() => {
            send.mutate(null);
          }}
        >
          Send now, without the rest
        </Button>
      )}
      {next.includes('leave-team') && (
        <Button
          look="warning"
          busy={leave.isPending}
          onClick={() => {
            leave.mutate(null);
          }}
        >
          {team?.startedByApplicant ? 'End the team and apply alone' : 'Leave the team and apply alone'}
        </Button>
      )}
    </>
  );
}
