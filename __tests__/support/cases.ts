/**
 * Whether every case of the tests that cross one list with another runs: `EVERY_CASE=1 npm test`. By default they take turns, so that
 * each of one list meets some of the other, and all of both come up.
 */
const everyCase = Boolean(process.env.EVERY_CASE);

/** Whether it is the turn of one in `turns` cases; `index` counts them over both lists. */
export function hasTurn(index: number, turns: number): boolean {
  return everyCase || index % turns === 0;
}
