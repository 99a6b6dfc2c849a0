const names = [
  'q',
  'authority',
  'region',
  'course',
  'ruleOutcome',
  'team',
  'submittedFrom',
  'submittedTo',
  'minDays',
  'minWorkingDays',
  'late',
];

/** What the queue was narrowed to, as its address says, for asking for the next case of it: all but where cases stand. */
export function queueFilters(search: string): Record<string, string> {
  const query = new URLSearchParams(search);
  return Object.fromEntries([...query].filter(([name, value]) => names.includes(name) && value !== ''));
}
