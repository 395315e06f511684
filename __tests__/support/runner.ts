import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type Command, readLog } from './runner-log.js';

/** The bundle that users run; `ACTION_MAIN` and `ACTION_NODE` name another one and another Node. */
const MAIN = process.env.ACTION_MAIN ?? fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));

/** The commit of every run whose test does not say otherwise. */
export const SHA = '0123456789abcdef0123456789abcdef01234567';

/** The directory for the files of the tests. A file of tests that puts something there has to `removeTemporary` in the end. */
export const temporary = join(realpathSync(tmpdir()), `prr-lint-action-${process.pid}-${randomUUID()}`);

/** A new directory in `temporary`. */
export function directory(prefix: string): string {
  mkdirSync(temporary, { recursive: true });
  return mkdtempSync(join(temporary, prefix));
}

export function removeTemporary(): void {
  rmSync(temporary, { recursive: true, force: true });
}

/** What a run said. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly commands: readonly Command[];
  /** Messages of the annotations of a kind. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the built Action as a runner does; an environment variable that is `undefined` is not set. */
export async function act(
  cwd: string,
  inputs: Readonly<Record<string, string>> = {},
  changes: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const runner = directory('runner-');
  const output = join(runner, 'output');
  const summary = join(runner, 'summary.md');
  for (const file of [output, summary]) writeFileSync(file, '');
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: cwd,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'example-org/enhancements',
    GITHUB_SHA: SHA,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: runner,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...changes,
  };
  const { code, stdout, stderr } = await new Promise<{ code: number; stdout: string; stderr: string }>(
    (resolve) => {
      execFile(
        process.env.ACTION_NODE ?? process.execPath,
        [MAIN],
        { cwd, env, maxBuffer: 2 ** 26 },
        (error, out, err) => resolve({ code: error ? Number(error.code) : 0, stdout: out, stderr: err }),
      );
    },
  );
  expect(stderr).toBe('');
  const { commands, marked, unheard } = readLog(stdout);
  expect({ marked, unheard }).toEqual({ marked: [], unheard: [] });
  const said = (name: string) => commands.filter((one) => one.name === name).map(({ message }) => message);
  return {
    code,
    stdout,
    commands,
    errors: said('error'),
    warnings: said('warning'),
    notices: said('notice'),
    outputs: Object.fromEntries(
      [...readFileSync(output, 'utf8').matchAll(/^(.+)<<(ghadelimiter_.+)\n([\s\S]*?)\n\2$/gm)].map(
        ([, name, , value]) => [name, value],
      ),
    ),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** A work tree with these files; `.git` marks its top. */
export function workspace(files: Readonly<Record<string, string>>): string {
  const root = directory('workspace-');
  mkdirSync(join(root, '.git'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
