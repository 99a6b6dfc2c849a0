import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useReadPages } from '../../shared/api/use-read';

export type AuditEvent = Schemas['AuditEvent'];

export const useAuditEvents = (subjectType: string, subjectId: string) =>
  useReadPages<AuditEvent>(['audit-events', subjectType, subjectId], (cursor) =>
    api.GET('/api/v1/audit-events', {
      params: {
        query: {
          ...(cursor && { cursor }),
          ...(subjectType && { subjectType }),
          ...(subjectId && { subjectId }),
        },
      },
    }),
  );
