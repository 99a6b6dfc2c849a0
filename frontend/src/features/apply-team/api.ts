import { applicationKey, type Application } from '../../shared/api/application';
import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Team = Schemas['Team'];

export const useTeam = (id: string) =>
  useRead<Team>([...applicationKey(id), 'team'], () =>
    api.GET('/api/v1/applications/{id}/team', { params: { path: { id } } }),
  );

const seen = ({ id, version }: Application, headers: { 'Idempotency-Key': string }) => ({
  path: { id },
  header: { ...headers, ...ifMatch(version) },
});

export const changed = (id: string) => [['applications'], applicationKey(id)];

export const useInvite = (application: Application, onDone: () => void) =>
  useSend<string[], Application>(
    (emails, headers) =>
      api.POST('/api/v1/applications/{id}/team-invitations', {
        params: seen(application, headers),
        body: { emails },
      }),
    { refresh: changed(application.id), onDone },
  );

export const useSendTeam = (application: Application, onDone: () => void) =>
  useSend<null, Application>(
    (_, headers) =>
      api.POST('/api/v1/applications/{id}/team-sending', { params: seen(application, headers) }),
    { refresh: changed(application.id), onDone },
  );

export const useLeaveTeam = (application: Application, onDone: () => void) =>
  useSend<null, Application>(
    (_, headers) =>
      api.POST('/api/v1/applications/{id}/team-departure', { params: seen(application, headers) }),
    { refresh: changed(application.id), onDone },
  );
