import type { Me } from './types';

export type Role = 'REVIEWER' | 'EDITOR' | 'ANALYST' | 'ADMINISTRATOR' | 'COUNCIL_LEAD';

export const STAFF: Role[] = ['REVIEWER', 'EDITOR', 'ANALYST', 'ADMINISTRATOR'];

export const hasRole = (person: Me, ...roles: Role[]): boolean =>
  roles.some((role) => person.roles.includes(role));
