import type { Supplier } from './api';

export const handsOutWords: Record<Supplier['handsOut'], string> = {
  CODES: 'Codes',
  INVITATIONS: 'Invitations by e-mail',
};
