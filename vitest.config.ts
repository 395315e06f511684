import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const E2E = '__tests__/e2e/**/*.test.ts';
const ADOPT = '__tests__/adopt/**/*.test.ts';
/**
 * Tests with a process of their own: they put other modules in place of ours, or start threads and set V8's flags, which must not be left to
 * their neighbours.
 */
const ALONE = ['__tests__/fix/engine.test.ts', '__tests__/cli/crew.test.ts', '__tests__/node/engine.test.ts'];

/** Modules as users run them: without this the Markdown parser comes in its `development` build, which asserts at each step. */
const asBundled: Plugin = {
  name: 'as-bundled',
  configResolved({ ssr }) {
    ssr.resolve.conditions = ssr.resolve?.conditions?.filter((one) => one !== 'development|production');
  },
};

/** Folders whose tests start git. */
const OF_GIT = /__tests__\/(?:action|cli|desk|fix|github|node)\//;

/** A process is started as a copy of this one, which costs the more the more memory this one has: those who start some come first. */
class ProcessesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => (OF_GIT.test(moduleId) ? 0 : 1);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  plugins: [asBundled],
  test: {
    // Keeps what was made of a file, by what stands in it and here: `npx vitest --clearCache` forgets it.
    experimental: { fsModuleCache: true },
    sequence: { sequencer: ProcessesFirst },
    // Tests start processes, servers and git; on a busy machine the default of five seconds measures the machine, not the program.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // The program in memory. Modules are loaded and the template is parsed once per worker: no test changes either.
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: [...configDefaults.exclude, E2E, ADOPT, ...ALONE],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      // What is committed in dist/, as users run it.
      { extends: true, test: { name: 'e2e', include: [E2E] } },
      // How people come to it: the site, installation, pre-commit. They fetch what they need, and build.
      {
        extends: true,
        test: { name: 'adopt', include: [ADOPT], testTimeout: 300_000, hookTimeout: 300_000 },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/text/yaml/validators.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
