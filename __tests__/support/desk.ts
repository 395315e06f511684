import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { type FiledKep, loadFiled } from '../../src/load/kep.js';
import { open } from '../../src/load/workspace.js';
import type { Repository } from '../../src/model/kep.js';

export const ALIASES = `aliases:
  sig-node-leads: [ada]
  sig-storage-leads: [bo]
  prod-readiness-approvers:
    - Uma
    - vic
    - wen
  prod-readiness-approvers-emeritus:
    - old-hand
`;

/** What a KEP of a test says; the rest is the same for all. */
export interface Said {
  readonly sig?: string;
  readonly status?: string;
  readonly stage?: string | null;
  readonly latest?: string;
  /** Lines below `milestone:` as they are written, or none. */
  readonly milestone?: Readonly<Record<string, string>>;
  readonly authors?: readonly string[];
  /** Stage → handle; `null` for no file. */
  readonly approval?: Readonly<Record<string, string>> | null;
  /** Lines at the end of kep.yaml. */
  readonly more?: string;
  readonly title?: string;
}

/** The files of a KEP; its number tells it from others. */
export function kepFiles(number: number, said: Said = {}): Record<string, string> {
  const { sig = 'sig-node', status = 'implementable', stage = 'alpha', latest = 'v1.37' } = said;
  const { milestone = {}, authors = ['@ann'], approval = { alpha: '@uma' }, more = '', title } = said;
  const lines = Object.entries(milestone).map(([key, value]) => `  ${key}: ${value}\n`);
  return {
    [`keps/${sig}/${number}-thing/kep.yaml`]: [
      `title: ${title ?? `Thing ${number}`}\nkep-number: ${number}\nauthors:\n`,
      ...authors.map((author) => `  - "${author}"\n`),
      `owning-sig: ${sig}\nstatus: ${status}\nreviewers: ["@rev"]\napprovers: ["@app"]\n`,
      stage === null ? '' : `stage: ${stage}\n`,
      `latest-milestone: "${latest}"\n`,
      lines.length > 0 ? `milestone:\n${lines.join('')}` : '',
      more,
    ].join(''),
    ...(approval !== null && {
      [`keps/prod-readiness/${sig}/${number}.yaml`]: `kep-number: ${number}\n${Object.entries(approval)
        .map(([key, handle]) => `${key}:\n  approver: "${handle}"\n`)
        .join('')}`,
    }),
  };
}

/** KEPs as the desk has them, and the repository around them. */
export async function desk(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly keps: readonly FiledKep[]; readonly repository: Repository }> {
  const tree = memory({ OWNERS_ALIASES: ALIASES, ...files });
  const repository = await open(tree, await loadConfig(tree, []));
  const keps = await Promise.all(
    repository.directories.map(({ directory }) => loadFiled(tree, directory, repository)),
  );
  return { keps, repository };
}

/** Writes files below `root`. */
export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A directory of its own for a test; `remove` takes it away. */
export function scratch(): { readonly root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'prr-lint-desk-'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** One call of the command line in `root`. */
export async function call(
  root: string,
  args: readonly string[],
  env: Io['env'] = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const code = await run(['node', 'prr-lint', ...args], {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env,
    cwd: () => root,
  });
  return { code, out, err };
}
