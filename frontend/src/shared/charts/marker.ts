const R = 5;

/** A circle, square or triangle around a point, one for each line, so that lines differ without colour. */
export function marker(line: number, x: number, y: number): string {
  const square = `M${x - R} ${y - R}h${2 * R}v${2 * R}h${-2 * R}z`;
  const triangle = `M${x} ${y - R - 1}L${x + R + 1} ${y + R}H${x - R - 1}z`;
  const circle = `M${x - R} ${y}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0z`;
  return [circle, square, triangle][line % 3] ?? circle;
}
