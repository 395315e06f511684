/** `.github/prr-lint.yaml`: what a repository does in another way than kubernetes/enhancements. */

import type { Files } from '../files/door.js';
import { insideRoot } from '../files/memory.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import type { Severity } from '../model/finding.js';
import { parseRelease } from '../model/lifecycle.js';
import type { Located, Note, Place } from '../model/place.js';
import { nearest } from '../text/slips.js';
import { oneOf, quote } from '../text/words.js';
import { type ParsedYaml, parseYaml } from '../text/yaml/file.js';
import type { Validate } from '../text/yaml/shape.js';
import { config as configSchema } from '../text/yaml/validators.js';
import { findTemplate } from './find-template.js';
import { kubernetesOf } from './kubernetes.js';
import { tableProblems, templateProblems } from './named-files.js';
import { ownersOf } from './owners.js';
import { costlyPatterns, withoutTocOf } from './patterns.js';
import { APPROVALS, DEFAULT_CONFIG, PRESETS } from './presets.js';

/** Where the configuration stands when nothing else is said; the other ending is read as well. */
export const PATHS: readonly string[] = ['.github/prr-lint.yaml', '.github/prr-lint.yml'];

const PLACEHOLDERS = ['{root}', '{owning-sig}', '{number}'];

export { DEFAULT_CONFIG };

/** A configuration that cannot be followed. The message has one line per problem: `path:line:column what is wrong`. */
export class ConfigError extends UsageError {
  override readonly name = 'ConfigError';
  readonly problems: readonly Note[];

  constructor(problems: readonly Note[]) {
    super(problems.map(({ message, place }) => `${placeInWords(place)} ${message}`).join('\n'));
    this.problems = problems;
  }
}

interface ConfigYaml {
  readonly extends: string;
  readonly roots: readonly string[];
  readonly exclude: readonly string[];
  readonly template: string;
  readonly metadata: {
    readonly source?: Config['metadata']['source'];
    readonly files?: readonly string[];
    readonly 'number-key'?: string;
    readonly required?: readonly string[];
    readonly extra?: readonly string[];
  };
  readonly documents: readonly string[];
  readonly aliases: string;
  readonly approvals: string | Partial<typeof APPROVALS>;
  readonly 'prr-since': string;
  readonly statuses: readonly string[];
  readonly stages: readonly string[];
  readonly questionnaire: Config['questionnaire'];
  readonly table: string;
  readonly 'optional-sections': readonly string[];
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
    const preset = PRESETS[file.data.extends?.value ?? 'kubernetes'] ?? DEFAULT_CONFIG;
    const config = {
      ...configOf(file, preset, ruleIds, problems),
      withoutToc: await withoutTocOf(file, tree, problems),
      kubernetes: await kubernetesOf(file, tree, preset.kubernetes, problems),
    };
    problems.push(
      ...(await templateProblems(config.template, file.data.template, tree)),
      ...(await tableProblems(config.table, file.data.table, tree)),
      ...costlyPatterns(file),
    );
    if (problems.length > 0) throw new ConfigError(problems.sort(byLine));
    if (file.data.template !== undefined || preset.template !== undefined) return config;
    return { ...config, template: await findTemplate(tree, config) };
  }
  if (path === undefined) return DEFAULT_CONFIG;
  throw new UsageError(`The configuration ${quote(path)} does not exist: correct the path or leave it out`);
}

/** What is written, and for the rest the preset. */
function configOf(
  file: ConfigFile,
  preset: Config,
  ruleIds: readonly string[],
  problems: Note[],
): Omit<Config, 'withoutToc' | 'kubernetes'> {
  const { data } = file;
  return {
    path: file.path,
    roots: values(file, ['roots'], problems)?.map(normal) ?? preset.roots,
    exclude: [...preset.exclude, ...(values(file, ['exclude'], problems) ?? []).map(normal)],
    template: data.template === undefined ? preset.template : templateSetting(data.template.value),
    metadata: metadataOf(file, preset.metadata, problems),
    documents: values(file, ['documents'], problems) ?? preset.documents,
    aliases: normal(data.aliases?.value ?? preset.aliases),
    approvals: data.approvals === undefined ? preset.approvals : approvalsOf(file, problems),
    prrSince: data['prr-since'] === undefined ? preset.prrSince : sinceOf(data['prr-since'].value),
    statuses: values(file, ['statuses'], problems) ?? preset.statuses,
    stages: values(file, ['stages'], problems) ?? preset.stages,
    questionnaire: data.questionnaire?.value ?? preset.questionnaire,
    table: data.table === undefined ? preset.table : normal(data.table.value),
    optionalSections: values(file, ['optional-sections'], problems) ?? preset.optionalSections,
    owners: ownersOf(file, problems) ?? preset.owners,
    rules: rulesOf(file, ruleIds, problems),
    ignores: ignoresOf(file, ruleIds, problems),
  };
}

function templateSetting(written: string): string | undefined {
  return written === 'none' ? undefined : normal(written);
}

/** `none` is before every release. */
function sinceOf(written: string): Config['prrSince'] {
  return parseRelease(written) ?? { major: 0, minor: 0 };
}

function metadataOf(file: ConfigFile, preset: Config['metadata'], problems: Note[]): Config['metadata'] {
  const written = file.data.metadata ?? {};
  const list = (key: 'files' | 'required' | 'extra') => values(file, ['metadata', key], problems);
  const numberKey = written['number-key']?.value.trim() ?? preset.numberKey;
  const files = list('files');
  const required = preset.required.flatMap((key) =>
    key !== preset.numberKey ? [key] : numberKey === undefined || numberKey === 'none' ? [] : [numberKey],
  );
  return {
    // Whoever names a file has one.
    source: written.source?.value ?? (files === undefined ? preset.source : 'file'),
    files: files ?? preset.files,
    numberKey: numberKey === 'none' ? undefined : numberKey,
    required: list('required') ?? required,
    requiredByTemplate: preset.requiredByTemplate && written.required === undefined,
    extra: list('extra') ?? preset.extra,
    lenient: preset.lenient,
  };
}

/** A list without an entry, or with one twice, is a slip; of keys there may be none. */
function values(file: ConfigFile, keys: readonly string[], problems: Note[]): readonly string[] | undefined {
  const list = keys.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    file.data,
  ) as readonly Located[] | undefined;
  if (list === undefined) return undefined;
  if (!file.has(...keys, 0) && !['required', 'extra'].includes(keys.at(-1) ?? '')) {
    problems.push({ message: `Missing value of ${quote(keys.at(-1) ?? '')}`, place: file.keyAt(...keys) });
  }
  const seen = new Set<string>();
  for (const { value, place } of list) {
    if (seen.has(value)) problems.push({ message: `Unexpected second ${quote(value)}, expected one`, place });
    seen.add(value);
  }
  return list.map(({ value }) => value);
}

function approvalsOf(file: ConfigFile, problems: Note[]): Config['approvals'] {
  const { approvals } = file.data;
  if (approvals === undefined || isText(approvals)) return undefined;
  const path = approvals.path?.value ?? APPROVALS.path;
  const approvers = approvals.approvers?.value ?? APPROVALS.approvers;
  const emeritus = approvals.emeritus?.value ?? APPROVALS.emeritus;
  const place = file.at('approvals', 'path');
  for (const [placeholder] of path.matchAll(/\{[^}]*\}?/g)) {
    if (PLACEHOLDERS.includes(placeholder)) continue;
    const message = `Unexpected ${quote(placeholder)}, expected ${oneOf(PLACEHOLDERS)}`;
    problems.push({ message, place });
  }
  if (!path.includes('{number}')) problems.push({ message: 'Missing `{number}` in the path', place });
  return { path: normal(path), approvers, emeritus };
}

function isText(value: Located | object): value is Located {
  return typeof (value as Partial<Located>).value === 'string';
}

function rulesOf(file: ConfigFile, ruleIds: readonly string[], problems: Note[]): Config['rules'] {
  const rules = new Map<string, Severity | 'off'>();
  for (const [id, { value: level }] of Object.entries(file.data.rules ?? {})) {
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
    for (const { value: name, place } of rules) {
      problems.push(...unknownRule(name, ruleIds, place));
      ignores.push({ kep: insideRoot(kep) ?? kep, rule: name, reason, place });
    }
  }
  return ignores;
}

/** `rule: one`, `rules: one` and `rules: [one, two]` alike. */
function ignoredRules(file: ConfigFile, index: number): readonly Located[] {
  const rules: Located[] = [];
  const add = (...keys: readonly (string | number)[]) => {
    const name = file.raw('ignore', index, ...keys);
    if (name) rules.push({ value: name, place: file.at('ignore', index, ...keys) });
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

function placeInWords({ path, start }: Place): string {
  return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}

function byLine({ place: a }: Note, { place: b }: Note): number {
  return (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0);
}
