const zone = { timeZone: 'Europe/London' } as const;
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  ...zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const shortDayFormat = new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'short' });
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  ...zone,
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});
const monthFormat = new Intl.DateTimeFormat('en-GB', { ...zone, month: 'long', year: 'numeric' });

// A plain day has no time zone: noon in UTC is that day in London all year.
const instant = (iso: string) => new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00:00Z` : iso);

/** `23 November 2026`, from a day or an instant. */
export const day = (iso: string): string => dayFormat.format(instant(iso));

/** `23 Nov`, for tables and charts. */
export const shortDay = (iso: string): string => shortDayFormat.format(instant(iso));

/** `23 November 2026 at 2:05pm`, London time. */
export const dayAndTime = (iso: string): string =>
  `${day(iso)} at ${timeFormat.format(instant(iso)).replace(/\s/g, '').toLowerCase()}`;

/** `November 2026`, from `2026-11`. */
export const month = (yearMonth: string): string => monthFormat.format(new Date(`${yearMonth}-15T12:00:00Z`));

/** `Nov 26`, for charts. */
export const shortMonth = (yearMonth: string): string =>
  `${month(yearMonth).slice(0, 3)} ${yearMonth.slice(2, 4)}`;
