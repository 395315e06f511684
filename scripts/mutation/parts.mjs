/** The score in percent that every part has to reach. */
export const FLOOR = 90;

/** What is mutated together, and the tests that are to notice: those of the part, not of the whole program. */
export const parts = {
  judge: {
    sources: ['src/judge/*.ts'],
    tests: ['__tests__/judge/*.test.ts'],
    floor: 38,
  },
};
