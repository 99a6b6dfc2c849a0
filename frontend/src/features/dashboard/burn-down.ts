import type { Series } from '../../shared/charts/data';
import { shortDay } from '../../shared/words/dates';
import type { Forecast } from './api';

const STEP_DAYS = 28;
const MOST_STEPS = 13;
const DAY_MS = 86_400_000;

const plus = (iso: string, days: number) =>
  new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);

const between = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** What was left every fourth week, then how it goes to nothing by each of the three days; at most a year ahead. */
export function burnDown({ leftByWeek, runOut }: Forecast): Series[] {
  const past = leftByWeek.filter((_, at) => (leftByWeek.length - 1 - at) % 4 === 0);
  const now = past.at(-1);
  if (!now) return [];
  const last = runOut.latest ?? runOut.on;
  const ahead = last ? Math.min(MOST_STEPS, Math.ceil(between(now.on, last) / STEP_DAYS)) : 0;
  const days = Array.from({ length: ahead }, (_, at) => plus(now.on, (at + 1) * STEP_DAYS));
  const going = (end: string | null) => (on: string) => {
    if (!end) return null;
    const whole = between(now.on, end);
    return whole <= 0 ? 0 : Math.max(0, Math.round(now.left * (1 - between(now.on, on) / whole)));
  };
  const line = (name: string, before: boolean, end: string | null): Series => ({
    name,
    points: [
      ...past.map(({ on, left }) => ({ label: shortDay(on), value: before || on === now.on ? left : null })),
      ...days.map((on) => ({ label: shortDay(on), value: going(end)(on) })),
    ],
  });
  return [
    line('Left, then at the present rate', true, runOut.on),
    ...(ahead > 0
      ? [
          line('One time in ten sooner', false, runOut.earliest),
          line('One time in ten later', false, runOut.latest),
        ]
      : []),
  ];
}
