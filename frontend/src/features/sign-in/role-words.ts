import type { Joining } from './api';

const names: Record<string, string> = {
  REVIEWER: 'reviewer',
  EDITOR: 'editor',
  ANALYST: 'analyst',
  ADMINISTRATOR: 'administrator',
};

/** `council lead of Leeds, editor` */
export const roleWords = ({ roles, authorityName }: Joining): string =>
  roles
    .map((role) => names[role] ?? (authorityName ? `council lead of ${authorityName}` : 'council lead'))
    .join(', ');
