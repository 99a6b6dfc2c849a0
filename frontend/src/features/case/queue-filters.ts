const names = ['q', 'authority', 'region', 'course', 'ruleOutcome', 'submittedFrom', 'submittedTo'];

/** What the queue was narrowed to, as its address says, for asking for the next case of it. */
export function queueFilters(search: string): Record<string, string> {
  const query = new URLSearchParams(search);
  return Object.fromEntries([...query].filter(([name, value]) => names.includes(name) && value !== ''));
}
