import type { FieldError } from '../../shared/api/field-errors';
import type { Addresses, Failed } from './api';

/** The addresses that somebody typed or pasted, each with the reason, as the API takes them. */
export function refusedOf(
  typed: string,
  reason: string,
  { addresses }: Addresses,
): { failed: Failed[]; errors: FieldError[] } {
  const lines = [
    ...new Set(
      typed
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
  const found = lines.map((line) => addresses.find(({ email }) => email === line));
  const unknown = lines.filter((_, at) => found[at] === undefined);
  const errors = [
    ...(unknown.length > 0
      ? [
          {
            id: 'refused',
            text: `Enter addresses of this batch: ${unknown.slice(0, 5).join(', ')} is not in it`,
          },
        ]
      : []),
    ...(lines.length > 0 && reason.trim() === ''
      ? [{ id: 'reason', text: 'Enter what the supplier said' }]
      : []),
  ];
  return {
    failed: found.flatMap((one) => (one ? [{ allocationId: one.allocationId, reason: reason.trim() }] : [])),
    errors,
  };
}
