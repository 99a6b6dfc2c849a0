interface Period {
  from: string;
  to: string;
}

const at = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const parts = (month: string): [number, number] => {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return [year, of];
};

/** `2026-02` is from 1 to 28 February. */
export function wholeMonth(month: string): Period {
  const [year, of] = parts(month);
  return { from: at(year, of - 1, 1), to: at(year, of, 0) };
}

/** The twelve months that end with this one. */
export function yearTo(month: string): Period {
  const [year, of] = parts(month);
  return { from: at(year, of - 12, 1), to: wholeMonth(month).to };
}

/** `2025-12` comes before `2026-01`. */
export function monthBefore(month: string): string {
  const [year, of] = parts(month);
  return at(year, of - 2, 1).slice(0, 7);
}

/** The last months that are over, the newest first. */
export function monthsBefore(today: string, many: number): string[] {
  const months: string[] = [];
  for (let month = monthBefore(today.slice(0, 7)); months.length < many; month = monthBefore(month))
    months.push(month);
  return months;
}

export const isMonth = (text: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(text);
