import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type Job = Schemas['Job'];
export type DryRun = Schemas['DryRun'];

const SOON = 5_000;

export const useJobs = () =>
  useRead<Schemas['Jobs']>(['jobs'], () => api.GET('/api/v1/jobs'), { again: () => SOON * 6 });

export const useJob = (name: string) =>
  useRead<Job>(
    ['jobs', name],
    () => api.GET('/api/v1/jobs/{name}', { params: { path: { name } } }),
    // A run that was asked for ends in its own time.
    { again: () => SOON },
  );

export const useRun = (name: string) =>
  useSend<undefined, Job>(
    (_, headers) => api.POST('/api/v1/jobs/{name}/run', { params: { path: { name } }, headers }),
    { refresh: [['jobs']] },
  );

export const useDryRun = (name: string) =>
  useSend<undefined, DryRun>(() => api.POST('/api/v1/jobs/{name}/dry-run', { params: { path: { name } } }));
