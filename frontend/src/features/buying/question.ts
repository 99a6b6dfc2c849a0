import type { FieldError } from '../../shared/api/field-errors';

/** The numbers that can be asked for beside the quantities, by the names that the API has for them. */
export const NAMES = [
  'months',
  'unitPricePence',
  'askedPerMonth',
  'approvalPercent',
  'lapsePercent',
  'returnPercent',
  'returnDays',
  'completionPercent',
  'helpedPercent',
] as const;

export type Name = (typeof NAMES)[number];
export type Typed = Record<Name | 'quantities', string>;

export const ASSUMED: { name: Name; label: string }[] = [
  { name: 'askedPerMonth', label: 'People approved a month' },
  { name: 'approvalPercent', label: 'Applications in the queue that are approved (%)' },
  { name: 'lapsePercent', label: 'Licences not activated in time (%)' },
  { name: 'returnPercent', label: 'Licences given back for another person (%)' },
  { name: 'returnDays', label: 'Days until one is given back' },
  { name: 'completionPercent', label: 'Activated licences whose course is completed (%)' },
  { name: 'helpedPercent', label: 'Completed courses that helped (%)' },
];

/** What the address asks for, as somebody would type it. */
export const typedOf = (asked: URLSearchParams): Typed => ({
  ...(Object.fromEntries(NAMES.map((name) => [name, asked.get(name) ?? ''])) as Record<Name, string>),
  quantities: asked.getAll('quantities').join(', '),
  unitPricePence: pounds(asked.get('unitPricePence') ?? ''),
});

/** The address that asks for what was typed. */
export const askedOf = (typed: Typed): Record<string, string | string[]> => ({
  ...typed,
  quantities: typed.quantities.split(/[\s;,]+|\band\b/).filter(Boolean),
  unitPricePence: pence(typed.unitPricePence),
});

/** Quantities are typed in one field: what is wrong with one of them is said there, with the quantity. */
export const atFields = (errors: FieldError[], asked: URLSearchParams): FieldError[] =>
  errors.map((error) => {
    const at = /^quantities-(\d+)$/.exec(error.id ?? '')?.[1];
    return at === undefined
      ? error
      : { id: 'quantities', text: `${asked.getAll('quantities')[Number(at)] ?? ''}: ${error.text}` };
  });

/** What is no amount stays as it is: the server says so. */
function pence(text: string): string {
  const plain = text.replace(/[£,\s]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? String(Math.round(Number(plain) * 100)) : plain;
}

const pounds = (text: string): string =>
  /^\d+$/.test(text) ? (Number(text) / 100).toFixed(2).replace(/\.00$/, '') : text;
