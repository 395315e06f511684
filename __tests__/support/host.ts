import { expect } from 'vitest';
import type { Host } from '../../src/action/host.js';
import { run } from '../../src/action/run.js';
import { directory, type Run, SHA } from './runner.js';
import { readLog } from './runner-log.js';

/** So much faster than a real one: what waits seconds there waits milliseconds here. */
const PATIENCE = { pause: 5, timeout: 5_000 };

/**
 * One run of the Action in this process, on a runner that writes down what it is told. It reads the same environment as `act` of
 * `runner.ts`, and the same comes out.
 */
export async function actHere(
  cwd: string,
  inputs: Readonly<Record<string, string>> = {},
  changes: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const env: NodeJS.ProcessEnv = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: cwd,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'example-org/enhancements',
    GITHUB_SHA: SHA,
    RUNNER_TEMP: directory('runner-'),
    ...changes,
  };
  const said: string[] = [];
  const annotations: { name: string; message: string; properties: Record<string, string> }[] = [];
  const outputs: Record<string, string> = {};
  let [summary, code] = ['', 0];
  const annotate: Host['annotate'] = (name, message, properties = {}) => {
    annotations.push({
      ...{ name, message },
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)])),
    });
  };
  await run({
    ...{ env, cwd, patience: PATIENCE, annotate },
    input: (name) => inputs[name]?.trim() ?? '',
    info: (text) => said.push(text),
    debug: () => undefined,
    group: (_, text) => said.push(text),
    output: (name, value) => {
      outputs[name] = String(value);
    },
    summary: async (text) => {
      summary += text;
    },
    fail(message) {
      annotate('error', message);
      code = 1;
    },
  });
  const stdout = said.join('\n');
  expect(readLog(stdout)).toEqual({ commands: [], marked: [], unheard: [] });
  const messages = (name: string) => annotations.filter((one) => one.name === name).map((one) => one.message);
  return {
    ...{ code, stdout, outputs, summary, commands: annotations },
    ...{ errors: messages('error'), warnings: messages('warning'), notices: messages('notice') },
  };
}
