import type { Allocation } from '../../shared/api/allocation';
import { applicationKey, type Application } from '../../shared/api/application';
import { api } from '../../shared/api/client';
import type { PageOf } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';
import type { ApplicationStatus } from '../../shared/ui/statuses';

export interface Summary {
  id: string;
  reference: string;
  status: ApplicationStatus;
  courseTitle: string | null;
  createdAt: string;
  submittedAt: string | null;
}

export const useMyApplications = () =>
  useReadPages<Summary>(['applications', 'mine'], (cursor) =>
    api.GET('/api/v1/applications', { params: { query: { mine: true, ...(cursor && { cursor }) } } }),
  );

export const useMyLicences = () =>
  useReadPages<Allocation>(['allocations', 'mine'], (cursor) =>
    api.GET('/api/v1/allocations', { params: { query: { mine: true, ...(cursor && { cursor }) } } }),
  );

export interface Happened {
  at: string;
  kind: string;
  sentence: string;
  words: string | null;
  by: string;
}

export const useTimeline = (id: string) =>
  useRead<{ items: Happened[] }>(['application', id, 'timeline'], () =>
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

export interface OwnSession {
  id: string;
  device: string;
  createdAt: string;
  lastUsedAt: string;
  current: boolean;
}

export const useMySessions = () =>
  useRead<PageOf<OwnSession>>(['me', 'sessions'], () => api.GET('/api/v1/me/sessions'));

export const useEndSession = (id: string) =>
  useSend<null, unknown>(
    (_, headers) => api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id }, header: headers } }),
    { refresh: [['me', 'sessions']] },
  );
