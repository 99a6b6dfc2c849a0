import type { Option } from '../../shared/ui/options';

export const scopeOptions: Option[] = [
  { value: 'applications:read', label: 'Read applications of its council' },
  {
    value: 'applications:write',
    label:
      'Nominate people of its council and fill in applications, which they send themselves; answer and withdraw for those it nominated',
  },
  { value: 'allocations:read', label: 'Read licences and completions of its council' },
  { value: 'allocations:write', label: 'Report that people of its council started or finished a course' },
  { value: 'courses:read', label: 'Read the library' },
  { value: 'webhooks:manage', label: 'Register addresses that are told of changes' },
];

export const scopeNames = (scopes: string[]): string =>
  scopes.map((scope) => scopeOptions.find(({ value }) => value === scope)?.label ?? scope).join('; ');
