import { defineConfig } from 'vitest/config';

// Tests start processes, servers and git; on a busy machine the default of five seconds measures the machine, not the program.
export default defineConfig({
  test: { include: ['__tests__/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
