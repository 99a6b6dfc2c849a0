import { api } from '../../shared/api/client';
import { useReadPages } from '../../shared/api/use-read';

export interface AuditEvent {
  id: string;
  at: string;
  actor: string;
  action: string;
  subjectType: string;
  subjectId: string;
  detail: Record<string, unknown>;
  requestId: string | null;
}

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
