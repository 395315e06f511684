import { resolve } from 'node:path';
import type { Files } from '../files/door.js';
import { indexOf } from '../kubernetes/ask.js';
import { describeGate, describeMetric } from '../kubernetes/describe.js';
import { survey } from '../load/survey.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import type { KubernetesIndex } from '../model/kubernetes.js';
import { workTree } from '../node/work-tree.js';
import { logText } from '../reporters/escape.js';
import { rules } from '../rules/index.js';
import { type Io, workingDirectory } from './io.js';
import { configOf, rootAbove } from './prepare.js';

/** The options of `gate` and `metric` as commander hands them over. */
export interface KnownFlags {
  readonly root?: string;
  readonly config?: string;
}

/** Prints what the index knows of a feature gate, and the KEPs that name it. Throws `UsageError` where nothing is compared. */
export function gateCommand(name: string, flags: KnownFlags, io: Io): Promise<void> {
  return describe(name, flags, io, describeGate);
}

/** Prints what the index knows of a metric, and the KEPs that name it. Throws `UsageError` where nothing is compared. */
export function metricCommand(name: string, flags: KnownFlags, io: Io): Promise<void> {
  return describe(name, flags, io, describeMetric);
}

async function describe(
  name: string,
  flags: KnownFlags,
  io: Io,
  inWords: (name: string, index: KubernetesIndex) => readonly string[],
): Promise<void> {
  const cwd = workingDirectory(io);
  const root = flags.root === undefined ? rootAbove(cwd) : resolve(cwd, flags.root);
  const files = workTree(root);
  const config = await configOf(flags.config, { root, cwd, files, ids: rules.map(({ id }) => id) });
  const index = indexOf(config.kubernetes);
  if (index === undefined)
    throw new UsageError(
      'The configuration compares with nothing: set `kubernetes.index`, or call this elsewhere',
    );
  const uses = await usesOf(name, files, config);
  const lines = [
    ...inWords(name, index),
    ...(uses.length > 0 ? ['Named in', ...uses.map((use) => `  ${use}`)] : []),
  ];
  io.stdout.write(lines.map((line) => `${logText(line)}\n`).join(''));
}

/** `path:line` of the first place in each document and each metadata file of a KEP that has the name as a word. */
async function usesOf(name: string, files: Files, config: Config): Promise<readonly string[]> {
  const uses: string[] = [];
  for (const { directory } of await directoriesOf(files, config)) {
    for (const file of [...config.metadata.files, ...config.documents.filter((one) => !one.includes('{'))]) {
      const path = `${directory}/${file}`;
      const read = await files.read(path);
      const line = 'text' in read ? read.text.split('\n').findIndex((text) => hasWord(text, name)) : -1;
      if (line !== -1) uses.push(`${path}:${line + 1}`);
    }
  }
  return uses;
}

/** None where there is no repository of KEPs: the index is known everywhere. */
async function directoriesOf(files: Files, config: Config) {
  try {
    return (await survey(files, config)).directories;
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length))) return true;
  }
  return false;
}
