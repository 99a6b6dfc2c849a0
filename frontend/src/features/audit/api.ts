import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useReadPages } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type AuditEvent = Schemas['AuditEvent'];

/** Which events; what is empty narrows nothing. */
export type Filters = Partial<Record<(typeof fields)[number], string>>;

export const fields = ['subjectType', 'subjectId', 'actor', 'action', 'from', 'until'] as const;

export const useAuditEvents = (filters: Filters) =>
  useReadPages<AuditEvent>(['audit-events', filters], (cursor) =>
    api.GET('/api/v1/audit-events', { params: { query: { ...(cursor && { cursor }), ...filters } } }),
  );

export const useAuditFile = (filters: Filters, onDone: (file: Blob) => void) =>
  useSend<undefined, Blob>(
    () =>
      api.GET('/api/v1/audit-events', {
        params: { query: filters },
        headers: { Accept: 'text/csv' },
        parseAs: 'blob',
      }),
    { onDone },
  );
