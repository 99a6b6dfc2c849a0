/** Round numbers from 0 to at least `top`, about four of them, never fractions of whole things. */
export function ticks(top: number, whole = true): number[] {
  if (top <= 0) return [0, 1];
  const rough = top / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const fitting = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  const step = whole ? Math.max(1, fitting * power) : fitting * power;
  const count = Math.ceil(top / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => round(index * step));
}

// 3 * 0.1 is not 0.3.
const round = (value: number) => Number(value.toPrecision(12));

/** A straight scale from `[0, top]` to `[from, to]`. */
export const linear =
  (top: number, from: number, to: number) =>
  (value: number): number =>
    from + (to - from) * (top === 0 ? 0 : value / top);

/** Shows every nth label, so that `room` pixels are left for each. */
export const everyNth = (count: number, width: number, room: number): number =>
  Math.max(1, Math.ceil((count * room) / Math.max(width, 1)));
