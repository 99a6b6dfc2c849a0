import type { Role } from '../../shared/api/roles';
import type { Option } from '../../shared/ui/options';

export const roleOptions: Option<Role>[] = [
  { value: 'REVIEWER', label: 'Reviewer', hint: 'Decides on applications' },
  { value: 'EDITOR', label: 'Editor', hint: 'Keeps the library true' },
  { value: 'ANALYST', label: 'Analyst', hint: 'Sees every measure' },
  { value: 'ADMINISTRATOR', label: 'Administrator', hint: 'Licences, people, partner clients and the audit' },
  { value: 'COUNCIL_LEAD', label: 'Council lead', hint: 'Sees the colleagues of their own council' },
];

export const roleNames = (roles: string[]): string =>
  roleOptions
    .filter(({ value }) => roles.includes(value))
    .map(({ label }) => label)
    .join(', ') || 'Learner only';
