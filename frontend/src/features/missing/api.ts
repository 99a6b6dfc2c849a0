import { api } from '../../shared/api/client';
import { useSend } from '../../shared/api/use-send';

export interface UnmetNeed {
  words: string;
  roleGroup?: string;
  email?: string;
}

export const useTellWhatIsMissing = () =>
  useSend<UnmetNeed, { id: string }>((body, headers) => api.POST('/api/v1/unmet-needs', { body, headers }));
