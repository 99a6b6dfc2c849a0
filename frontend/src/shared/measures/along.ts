const ALONG: Record<string, string> = {
  nation: 'Nation',
  region: 'Region',
  'authority-type': 'Type of council',
  'authority-size': 'Size of council',
  authority: 'Council',
  platform: 'Platform',
  course: 'Course',
  story: 'User story',
  'role-group': 'Role group',
  'cost-class': 'Cost class',
  reason: 'Reason of a refusal',
  pool: 'Licence pool',
  purchase: 'Purchase',
};

/** What a break-down is called. */
export const along = (by: string): string => ALONG[by] ?? by;
