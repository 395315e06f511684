// A test runner for StrykerJS on the library that vitest runs its own tests with. Stryker's plugin for vitest starts a worker for each
// mutant, which costs a fifth of a second before the first test, and everything runs cold. Here the bundled tests are evaluated again in
// this process, so that no module or cache that a mutant could have touched outlives it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Script } from 'node:vm';
import { declareFactoryPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as api from '@vitest/runner';
import { parts } from './parts.mjs';
import { remembering } from './remember.mjs';

/** Where the instrumented code looks for the mutant that is on, and counts what it passes. */
globalThis.__stryker__ ??= {};
const state = globalThis.__stryker__;
const { owns, remembers, shared = [] } = parts[process.env.MUTATION_PART];
/** How long the files of tests took, for whichever process tries the next mutant. */
const TIMES = 'times.json';
const require = createRequire(import.meta.url);

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }, { addMethod }) =>
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function (path) {
    new Assertion(this._obj).equals(readFileSync(path, 'utf8'));
  }),
);
chai.use(({ Assertion }, { addMethod }) =>
  addMethod(Assertion.prototype, 'toMatchSnapshot', function () {
    current.snapshots += 1;
    const [path, name] = current.id.split('#');
    const shown = `"${this._obj}"`;
    const kept = snapshotsOf(path)[`${name} ${current.snapshots}`];
    new Assertion(shown.includes('\n') ? `\n${shown}\n` : shown).equals(kept);
  }),
);
/** The test that runs, and how many snapshots it has looked at. */
let current;
const snapshots = new Map();

/** The snapshots that vitest keeps beside a test file: a script of exports. */
function snapshotsOf(path) {
  if (!snapshots.has(path)) {
    const kept = {};
    const file = join(dirname(path), '__snapshots__', `${basename(path)}.snap`);
    new Function('exports', readFileSync(file, 'utf8'))(kept);
    snapshots.set(path, kept);
  }
  return snapshots.get(path);
}
const vitest = { ...api, expect: chai.expect };

class BundleRunner {
  #script;
  #base;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    state.activeMutant = undefined;
    const { tests, error } = await this.#run();
    if (error) return { status: DryRunStatus.Error, errorMessage: error };
    const times = {};
    for (const { id, timeSpentMs } of tests) times[fileOf(id)] = (times[fileOf(id)] ?? 0) + timeSpentMs;
    writeFileSync(TIMES, JSON.stringify(times));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    state.hitCount = hitLimit === undefined ? undefined : 0;
    state.hitLimit = hitLimit;
    const activate = () => {
      state.activeMutant = activeMutant.id;
    };
    if (mutantActivation === 'static') activate();
    else state.activeMutant = undefined;
    const { tests, error } = await this.#run(testFilter, isOwnOf(activeMutant, testFilter), activate);
    return toMutantRunResult(
      determineHitLimitReached(state.hitCount, hitLimit) ??
        (error
          ? { status: DryRunStatus.Error, errorMessage: error }
          : { status: DryRunStatus.Complete, tests }),
    );
  }

  /** Evaluates the tests anew and runs those that are wanted up to the first that fails; `onCollected` comes in between. */
  async #run(covering, isWanted, onCollected) {
    this.#script ??= scriptOf('tests.cjs');
    this.#base ??= evaluated(scriptOf('base.cjs'), require);
    const modules = evaluated(this.#script, (name) => {
      if (name === 'vitest') return vitest;
      if (!name.startsWith('base:')) return require(name);
      return remembers ? remembering(name.slice(5), this.#base) : this.#base[name.slice(5)]();
    });
    let forget;
    const tests = [];
    let failed = false;
    const files = quickestFirst(
      covering ? [...new Set([...covering.map(fileOf), ...shared])] : Object.keys(modules),
    );
    const ran = await api.startTests(files, {
      config: {
        root: process.cwd(),
        setupFiles: [],
        sequence: { hooks: 'stack', setupFiles: 'list' },
        testTimeout: 60_000,
        hookTimeout: 60_000,
        maxConcurrency: 1,
        retry: 0,
        tags: [],
        chaiConfig: undefined,
      },
      importFile: async (path) => modules[path](),
      // Keeps what every test registered, and asks all of it at the end of every file.
      onCleanupWorkerContext(listener) {
        forget = listener;
      },
      onCollected() {
        onCollected?.();
      },
      onBeforeTryTask(test) {
        current = { id: idOf(test), snapshots: 0 };
        if (!isWanted) state.currentTestId = idOf(test);
      },
      onBeforeRunTask(test) {
        if (test.type === 'test' && (failed || !(isWanted?.(idOf(test)) ?? true))) test.mode = 'skip';
      },
      onAfterRunTask(test) {
        state.currentTestId = undefined;
        if (test.mode === 'skip' || !test.result) return;
        const { state: outcome, errors, duration } = test.result;
        const id = idOf(test);
        failed ||= outcome === 'fail' && isWanted !== undefined;
        tests.push({
          id,
          name: id,
          timeSpentMs: duration ?? 0,
          ...(outcome === 'fail'
            ? { status: TestStatus.Failed, failureMessage: errors?.[0]?.message ?? 'failed' }
            : { status: outcome === 'pass' ? TestStatus.Success : TestStatus.Skipped }),
        });
      },
    });
    await forget();
    // What breaks while the tests are collected, or in a hook, belongs to no test.
    const broken = ran.flatMap((file) => withSuites(file)).find(({ result }) => result?.errors?.length);
    if (broken && !isWanted) return { tests, error: broken.result.errors[0].message };
    if (broken && !failed)
      tests.push({
        id: '(suite)',
        name: '(suite)',
        timeSpentMs: 0,
        status: TestStatus.Failed,
        failureMessage: broken.result.errors[0].message,
      });
    return { tests };
  }
}

/**
 * Whether a test of `covering`, or of all, is one that its part has for what is mutated. Tests that share what a first one of them made look
 * as if that one alone passed the mutated place.
 */
function isOwnOf({ fileName }, covering) {
  const path = relative(process.cwd(), fileName);
  const wanted = covering && new Set(covering);
  const isCovering = (id) => wanted === undefined || wanted.has(id) || shared.includes(fileOf(id));
  return (id) => isCovering(id) && (owns?.(path, id) ?? true);
}

function scriptOf(path) {
  return new Script(`(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`, {
    filename: resolve(path),
  });
}

function evaluated(script, require) {
  const module = { exports: {} };
  script.runInThisContext()(require, module, module.exports);
  return module.exports;
}

/** The first test that fails is the last: those that take long come behind. */
function quickestFirst(files) {
  if (!existsSync(TIMES)) return files;
  const times = JSON.parse(readFileSync(TIMES, 'utf8'));
  return files.toSorted((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
}

function fileOf(id) {
  return id.split('#')[0];
}

function idOf(test) {
  const names = [];
  for (let task = test; task; task = task.suite) if (task !== test.file) names.unshift(task.name);
  return `${test.file.filepath}#${names.join(' > ')}`;
}

function withSuites(suite) {
  return [suite, ...suite.tasks.filter(({ type }) => type === 'suite').flatMap(withSuites)];
}

const factory = () => new BundleRunner();
factory.inject = [];

/** What a rule reads is held for all rules at once, by a test that runs each over all examples: too long for every mutant. */
const heldForAllRules = {
  shouldIgnore(path) {
    return path.isObjectProperty() && path.node.key.name === 'reads'
      ? 'held by __tests__/rules/reads.test.ts'
      : undefined;
  },
};

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'bundle', factory),
  declareValuePlugin(PluginKind.Ignore, 'held-for-all-rules', heldForAllRules),
];
