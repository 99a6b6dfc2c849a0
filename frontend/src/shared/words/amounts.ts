const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const whole = new Intl.NumberFormat('en-GB');

/** `1,234` */
export const count = (value: number): string => whole.format(value);

/** `1 licence`, `2 licences`, `2 authorities`. */
export const plural = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** Pence as `£12.50`, or `£12` when there are no pence. */
export const money = (pence: number): string => pounds.format(pence / 100).replace(/\.00$/, '');

/** `29%`, from a share of 1. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `4 hours`, `30 minutes`, `1 hour 30 minutes`. */
export function hours(value: number): string {
  const minutes = Math.round(value * 60);
  const parts = [
    minutes >= 60 ? plural(Math.floor(minutes / 60), 'hour') : '',
    minutes % 60 > 0 ? plural(minutes % 60, 'minute') : '',
  ];
  return parts.filter(Boolean).join(' ') || '0 minutes';
}
