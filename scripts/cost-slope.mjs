/** How a cost grows with its cause. */

/** The most that a slope may be. */
export const MOST = 1.15;
/** The most that the step from the last size but one to the last may be: two points are less sure than all. */
export const STEEPEST = 1.4;
/** Milliseconds: less than that is noise. */
export const FLOOR = 25;

/** Of what was read and of what was refused, as far as there are enough sizes. */
export function slopes(points) {
  return [false, true]
    .map((refused) => slope(points.filter((point) => point.refused === refused)))
    .filter((one) => one !== undefined);
}

/** The slope of the last step, which no constant cost makes gentler; `undefined` where it takes no time to speak of. */
export function lastStep(points) {
  const [before, last] = points.filter(({ refused }) => refused === false).slice(-2);
  if (last === undefined || before.ms < 4 * FLOOR) return undefined;
  return Math.log(last.ms / before.ms) / Math.log(last.size / before.size);
}

/** The slope of a line through the logarithms, by least squares; `undefined` for fewer than three that take any time. */
export function slope(points) {
  const at = points.filter(({ ms }) => ms >= FLOOR).map(({ size, ms }) => [Math.log(size), Math.log(ms)]);
  if (at.length < 3) return undefined;
  const mean = (index) => at.reduce((sum, one) => sum + one[index], 0) / at.length;
  const [x, y] = [mean(0), mean(1)];
  const over = at.reduce((sum, one) => sum + (one[0] - x) * (one[1] - y), 0);
  return over / at.reduce((sum, one) => sum + (one[0] - x) ** 2, 0);
}
