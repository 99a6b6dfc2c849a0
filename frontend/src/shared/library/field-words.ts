import { capital } from '../words/text';

const words: Record<string, string> = {
  accessFeatures: 'Access features',
  awardingPartner: 'Awarding partner',
  costClass: 'Cost class',
  publishAt: 'Publication planned for',
  replacedBy: 'Replaced by',
  reviewBy: 'Review by',
  roleGroup: 'Role group',
  terms: 'Words that mean the same',
  url: 'Web address',
};

/** The name of a field as people read it. */
export const fieldWords = (field: string): string => words[field] ?? capital(field);

/** A value of a field as people read it. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : 'nothing';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
