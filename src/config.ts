/** `.github/prr-lint.yaml`: what a repository does in another way than kubernetes/enhancements. */
import { ownersOf } from './config-owners.js';
import { UsageError } from './errors.js';
import { insideRoot } from './files/memory.js';
import { nearest, parseRelease, STAGES, STATUSES } from './lifecycle.js';
import { config as configSchema } from './load/validators.js';
import type { Validate } from './load/yaml-data.js';
import { type ParsedYaml, parseYaml } from './load/yaml-file.js';
import { oneOf, quote } from './text.js';
import type { Config, Files, Named, Note, Place, Severity } from './types.js';

/** Where the configuration stands when nothing else is said; the other ending is read as well. */
const PATHS = ['.github/prr-lint.yaml', '.github/prr-lint.yml'];

const APPROVALS = {
  path: '{root}/prod-readiness/{owning-sig}/{number}.yaml',
  approvers: 'prod-readiness-approvers',
  emeritus: 'prod-readiness-approvers-emeritus',
};

const TEMPLATE = 'keps/NNNN-kep-template';

const PLACEHOLDERS = ['{root}', '{owning-sig}', '{number}'];

/** The ways of kubernetes/enhancements. */
export const DEFAULT_CONFIG: Config = {
  path: undefined,
  roots: ['keps'],
  exclude: ['**/prod-readiness/**', '**/testdata/**'],
  template: TEMPLATE,
  aliases: 'OWNERS_ALIASES',
  approvals: APPROVALS,
  prrSince: { major: 1, minor: 21 },
  statuses: STATUSES,
  stages: STAGES,
  questionnaire: 'template',
  withoutToc: undefined,
  owners: [],
  rules: new Map(),
  ignores: [],
};

/** A configuration that cannot be followed. The message has one line per problem: `path:line:column what is wrong`. */
export class ConfigError extends UsageError {
  override readonly name = 'ConfigError';
  readonly problems: readonly Note[];

  constructor(problems: readonly Note[]) {
    super(problems.map(({ message, place }) => `${inWords(place)} ${message}`).join('\n'));
    this.problems = problems;
  }
}

interface ConfigYaml {
  readonly roots: readonly string[];
  readonly exclude: readonly string[];
  readonly template: string;
  readonly aliases: string;
  readonly approvals: string | Partial<typeof APPROVALS>;
  readonly 'prr-since': string;
  readonly statuses: readonly string[];
  readonly stages: readonly string[];
  readonly questionnaire: Config['questionnaire'];
  readonly 'without-toc': readonly string[];
  readonly 'without-toc-file': string;
  readonly rules: Readonly<Record<string, Severity | 'off' | 'false'>>;
}

type ConfigFile = ParsedYaml<ConfigYaml>;

/**
 * The configuration at `path`, else at its usual place, else the defaults. Keys that are left out keep their default. Throws
 * `UsageError` when `path` does not exist and `ConfigError` for everything that is wrong in the file, all at once. Files that it
 * names are read from `tree`, which differs from `files` where the configuration stands outside of the root.
 */
export async function loadConfig(
  files: Files,
  ruleIds: readonly string[],
  path?: string,
  tree: Files = files,
): Promise<Config> {
  for (const candidate of path === undefined ? PATHS : [insideRoot(path) ?? path]) {
    const read = await files.read(candidate);
    if ('unreadable' in read && read.unreadable === 'missing') continue;
    const file = parseYaml<ConfigYaml>(candidate, read, {
      validate: configSchema as Validate,
      mayBeEmpty: true,
    });
    const problems: Note[] = [...file.problems];
    const config = {
      ...configOf(file, ruleIds, problems),
      withoutToc: await withoutTocOf(file, tree, problems),
    };
    if (problems.length > 0) throw new ConfigError(problems.sort(byLine));
    return config;
  }
  if (path === undefined) return DEFAULT_CONFIG;
  throw new UsageError(`The configuration ${quote(path)} does not exist: correct the path or leave it out`);
}

function configOf(
  file: ConfigFile,
  ruleIds: readonly string[],
  problems: Note[],
): Omit<Config, 'withoutToc'> {
  const { data } = file;
  return {
    path: file.path,
    roots: values(file, 'roots', problems)?.map(normal) ?? DEFAULT_CONFIG.roots,
    exclude: [...DEFAULT_CONFIG.exclude, ...(values(file, 'exclude', problems) ?? []).map(normal)],
    template: data.template === 'none' ? undefined : normal(data.template ?? TEMPLATE),
    aliases: normal(data.aliases ?? DEFAULT_CONFIG.aliases),
    approvals: approvalsOf(file, problems),
    prrSince: parseRelease(data['prr-since']) ?? DEFAULT_CONFIG.prrSince,
    statuses: values(file, 'statuses', problems) ?? DEFAULT_CONFIG.statuses,
    stages: values(file, 'stages', problems) ?? DEFAULT_CONFIG.stages,
    questionnaire: data.questionnaire ?? DEFAULT_CONFIG.questionnaire,
    owners: ownersOf(file, problems) ?? DEFAULT_CONFIG.owners,
    rules: rulesOf(file, ruleIds, problems),
    ignores: ignoresOf(file, ruleIds, problems),
  };
}

/** A list without an entry, or with one twice, is a slip. */
function values(
  file: ConfigFile,
  key: 'roots' | 'exclude' | 'statuses' | 'stages',
  problems: Note[],
): readonly string[] | undefined {
  const list = file.data[key];
  if (list === undefined) return undefined;
  if (!file.has(key, 0)) problems.push({ message: `Missing value of \`${key}\``, place: file.keyAt(key) });
  const seen = new Set<string>();
  for (let index = 0; file.has(key, index); index++) {
    const value = file.raw(key, index);
    if (value === undefined) continue;
    if (seen.has(value)) {
      problems.push({
        message: `Unexpected second ${quote(value)}, expected one`,
        place: file.at(key, index),
      });
    }
    seen.add(value);
  }
  return list;
}

/** Entries of `without-toc` and lines of the file that `without-toc-file` names; an empty list is one, too. */
async function withoutTocOf(
  file: ConfigFile,
  tree: Files,
  problems: Note[],
): Promise<readonly string[] | undefined> {
  const { 'without-toc': entries, 'without-toc-file': path } = file.data;
  if (path === undefined) return entries?.map(normal);
  const read = await tree.read(normal(path));
  if ('unreadable' in read) {
    const message =
      read.unreadable === 'missing'
        ? `Missing file ${quote(path)}, expected a path from the root`
        : `Unexpected ${quote(path)}, expected a text file`;
    problems.push({ message, place: file.at('without-toc-file') });
    return undefined;
  }
  const lines = read.text.split('\n').map((line) => line.replace(/(?:^|\s)#.*/, '').trim());
  return [...(entries ?? []), ...lines.filter((line) => line !== '')].map(normal);
}

function approvalsOf(file: ConfigFile, problems: Note[]): Config['approvals'] {
  const { approvals } = file.data;
  if (typeof approvals === 'string') return undefined;
  const { path, approvers, emeritus } = { ...APPROVALS, ...approvals };
  const place = file.at('approvals', 'path');
  for (const [placeholder] of path.matchAll(/\{[^}]*\}?/g)) {
    if (PLACEHOLDERS.includes(placeholder)) continue;
    const message = `Unexpected ${quote(placeholder)}, expected ${oneOf(PLACEHOLDERS)}`;
    problems.push({ message, place });
  }
  if (!path.includes('{number}')) problems.push({ message: 'Missing `{number}` in the path', place });
  return { path: normal(path), approvers, emeritus };
}

function rulesOf(file: ConfigFile, ruleIds: readonly string[], problems: Note[]): Config['rules'] {
  const rules = new Map<string, Severity | 'off'>();
  for (const [id, level] of Object.entries(file.data.rules ?? {})) {
    problems.push(...unknownRule(id, ruleIds, file.keyAt('rules', id)));
    rules.set(id, level === 'false' ? 'off' : level);
  }
  return rules;
}

function ignoresOf(file: ConfigFile, ruleIds: readonly string[], problems: Note[]): Config['ignores'] {
  const ignores: Config['ignores'][number][] = [];
  for (let index = 0; file.has('ignore', index); index++) {
    const kep = file.raw('ignore', index, 'kep');
    if (kep === undefined) continue;
    const reason = file.raw('ignore', index, 'reason')?.trim() ?? '';
    if (reason === '' && file.raw('ignore', index, 'reason')) {
      problems.push({ message: 'Missing value of `reason`', place: file.keyAt('ignore', index, 'reason') });
    }
    const rules = ignoredRules(file, index);
    if (rules.length === 0 && file.problems.every(({ subject }) => subject !== 'ignore.rules')) {
      problems.push({ message: 'Missing `rules`', place: file.keyAt('ignore', index) });
    }
    for (const { name, place } of rules) {
      problems.push(...unknownRule(name, ruleIds, place));
      ignores.push({ kep: insideRoot(kep) ?? kep, rule: name, reason, place });
    }
  }
  return ignores;
}

/** `rule: one`, `rules: one` and `rules: [one, two]` alike. */
function ignoredRules(file: ConfigFile, index: number): readonly Named[] {
  const rules: Named[] = [];
  const add = (...keys: readonly (string | number)[]) => {
    const name = file.raw('ignore', index, ...keys);
    if (name) rules.push({ name, place: file.at('ignore', index, ...keys) });
  };
  add('rule');
  add('rules');
  for (let item = 0; file.has('ignore', index, 'rules', item); item++) add('rules', item);
  return rules;
}

function* unknownRule(id: string, ruleIds: readonly string[], place: Place): Generator<Note> {
  if (ruleIds.includes(id)) return;
  const meant = nearest(id, ruleIds);
  const expected = meant === undefined ? 'one of `prr-lint rules`' : quote(meant);
  yield { message: `Unexpected rule ${quote(id)}, expected ${expected}`, place };
}

function normal(path: string): string {
  return insideRoot(path) ?? path;
}

function inWords({ path, start }: Place): string {
  return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}

function byLine({ place: a }: Note, { place: b }: Note): number {
  return (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0);
}
