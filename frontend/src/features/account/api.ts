import type { Allocation } from '../../shared/api/allocation';
import { applicationKey, type Application } from '../../shared/api/application';
import { api } from '../../shared/api/client';
import type { PageOf, Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Summary = Schemas['ApplicationSummary'];

export const useMyApplications = () =>
  useReadPages<Summary>(['applications', 'mine'], (cursor) =>
    api.GET('/api/v1/applications', { params: { query: { mine: true, ...(cursor && { cursor }) } } }),
  );

export const useMyLicences = () =>
  useReadPages<Allocation>(['allocations', 'mine'], (cursor) =>
    api.GET('/api/v1/allocations', { params: { query: { mine: true, ...(cursor && { cursor }) } } }),
  );

export type Timeline = Schemas['Timeline'];

export const useTimeline = (id: string) =>
  useRead<Timeline>(['application', id, 'timeline'], () =>
    api.GET('/api/v1/applications/{id}/timeline', { params: { path: { id } } }),
  );

const seen = ({ id, version }: Application, headers: { 'Idempotency-Key': string }) => ({
  path: { id },
  header: { ...headers, ...ifMatch(version) },
});

const changed = ({ id }: Application) => [['applications'], ['allocations'], applicationKey(id)];

export const useAnswer = (application: Application, onDone: () => void) =>
  useSend<string, Application>(
    (words, headers) =>
      api.POST('/api/v1/applications/{id}/answer', { params: seen(application, headers), body: { words } }),
    { refresh: changed(application), onDone },
  );

export const useWithdraw = (application: Application, onDone: () => void) =>
  useSend<null, Application>(
    (_, headers) => api.POST('/api/v1/applications/{id}/withdrawal', { params: seen(application, headers) }),
    { refresh: changed(application), onDone },
  );

export type OwnSession = Schemas['OwnSession'];

export const useMySessions = () =>
  useRead<PageOf<OwnSession>>(['me', 'sessions'], () => api.GET('/api/v1/me/sessions'));

export const useEndSession = (id: string) =>
  useSend<null, unknown>(
    (_, headers) => api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } }, headers }),
    { refresh: [['me', 'sessions']] },
  );

export const useMyInvitations = () =>
  useRead<PageOf<Schemas['Invitation']>>(['invitations'], () => api.GET('/api/v1/invitations'));

export const useMessages = (id: string) =>
  useRead<PageOf<Schemas['OwnMessage']>>(['application', id, 'messages'], () =>
    api.GET('/api/v1/applications/{id}/messages', { params: { path: { id } } }),
  );

export const useMessage = (id: string, message: string) =>
  useRead<Schemas['OwnMessageText']>(['application', id, 'messages', message], () =>
    api.GET('/api/v1/applications/{id}/messages/{message}', { params: { path: { id, message } } }),
  );
