/** The whole program: files and options → one report. The shells differ only in where options come from and reports go. */
import { type Discovery, discover } from './discover.js';
import { parseAliases } from './load/aliases.js';
import { loadKep } from './load/kep.js';
import { type Suppression, suppressionsOf } from './load/suppressions.js';
import { loadTemplate } from './load/template.js';
import { NAME, ownPackage } from './package.js';
import { applies, byPlace, isIgnored, judge, suppress } from './policy.js';
import { rules as allRules } from './rules/index.js';
import { suppressionIsUsed } from './rules/suppression-is-used.js';
import type { Config, Files, Finding, Kep, Problem, Report, Repository, Rule } from './types.js';

/** What to lint and how. */
export interface LintOptions {
  readonly config: Config;
  /** KEP directories, files in them, or nothing for all KEPs: POSIX, relative to the root. */
  readonly paths?: readonly string[];
  /** Ids of the rules to run; all of them by default. */
  readonly rules?: readonly string[];
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Reads the KEPs and judges them. Throws `UsageError` when there is nothing to lint; whatever stands in the files becomes findings,
 * never an exception.
 */
export async function lint(
  files: Files,
  { config, paths = [], rules: ids, progress }: LintOptions,
): Promise<Report> {
  const rules = ids === undefined ? allRules : allRules.filter(({ id }) => ids.includes(id));
  const discovery = await discover(files, config, paths);
  const repository = await loadRepository(files, config, discovery);
  const keps: Kep[] = [];
  const findings: Finding[] = [];
  const usedIgnores = new Set<unknown>();

  for (const directory of discovery.selected) {
    const kep = await loadKep(files, directory, repository);
    const judged = judgeKep(kep, rules);
    for (const used of judged.used) usedIgnores.add(used);
    findings.push(...judged.findings);
    keps.push(kep);
    progress?.(keps.length, discovery.selected.length);
  }
  findings.push(...judgeRepository(repository, rules, discovery.everything));
  if (discovery.everything) findings.push(...unusedIgnores(config, rules, keps, usedIgnores));

  findings.sort(byPlace);
  return {
    tool: { name: NAME, version: ownPackage().version },
    keps,
    findings,
    counts: countOf(findings),
    sources: await sourcesOf(files, findings, keps),
    rules,
  };
}

async function loadRepository(files: Files, config: Config, discovery: Discovery): Promise<Repository> {
  const [template, aliases] = await Promise.all([
    loadTemplate(files, config),
    files.read(config.aliases).then((read) => parseAliases(config.aliases, read)),
  ]);
  const leads = [...aliases.groups.keys()]
    .filter((alias) => alias.endsWith('-leads'))
    .map((alias) => alias.slice(0, -'-leads'.length));
  return Object.freeze({
    config,
    template,
    aliases,
    sigs: new Set([...leads, ...discovery.sigs]),
    approvals: discovery.approvals,
    directories: discovery.directories,
  });
}

/** Runs the rules over one KEP; what its suppressions and the configured ignores take away is left out. */
function judgeKep(
  kep: Kep,
  rules: readonly Rule[],
): { readonly findings: readonly Finding[]; readonly used: ReadonlySet<unknown> } {
  const { config } = kep.repository;
  const found = rules.flatMap((rule) =>
    applies(rule, kep, config)
      ? run(rule, kep.directory, () => rule.check?.(kep)).flatMap(
          (problem) => judge({ rule, problem }, kep, config) ?? [],
        )
      : [],
  );
  const suppressions = suppressionsOf(
    kep,
    allRules.map(({ id }) => id),
  );
  const { kept, used } = suppress(found, suppressions, config.ignores);
  const idle = rules.includes(suppressionIsUsed) ? idleSuppressions(suppressions, rules, used) : [];
  return {
    findings: [
      ...kept,
      ...idle.flatMap((problem) => judge({ rule: suppressionIsUsed, problem }, kep, config) ?? []),
    ],
    used,
  };
}

/** Malformed suppressions, and those whose rules ran and found nothing there. */
function idleSuppressions(
  suppressions: readonly Suppression[],
  rules: readonly Rule[],
  used: ReadonlySet<unknown>,
): Problem[] {
  const ran = new Set(rules.map(({ id }) => id));
  return suppressions.flatMap((suppression) => {
    if (suppression.problem) return [suppression.problem];
    if (used.has(suppression) || !suppression.rules.every((id) => ran.has(id))) return [];
    return [
      {
        subject: suppression.rules.join(' '),
        message: `Unexpected suppression of ${suppression.rules.map((id) => `\`${id}\``).join(', ')}, there is nothing to suppress`,
        place: suppression.place,
        help: 'Remove the comment.',
      },
    ];
  });
}

function unusedIgnores(
  config: Config,
  rules: readonly Rule[],
  keps: readonly Kep[],
  used: ReadonlySet<unknown>,
): Finding[] {
  if (!rules.includes(suppressionIsUsed)) return [];
  return config.ignores
    .filter((ignore) => !used.has(ignore) && rules.some(({ id }) => id === ignore.rule))
    .flatMap((ignore) => {
      const known = keps.some(({ directory }) => isIgnored(ignore.kep, directory));
      const problem: Problem = {
        subject: `${ignore.kep} ${ignore.rule}`,
        message: known
          ? `Unexpected ignore of \`${ignore.rule}\`, it has nothing to say there`
          : `Unexpected ignore of \`${ignore.rule}\`, no KEP matches its \`kep\``,
        place: ignore.place,
        help: 'Remove the entry.',
      };
      return judge({ rule: suppressionIsUsed, problem }, undefined, config) ?? [];
    });
}

/** Rules about the repository; those about all its KEPs only when all are linted. */
function judgeRepository(repository: Repository, rules: readonly Rule[], everything: boolean): Finding[] {
  const { config } = repository;
  return rules
    .filter((rule) => applies(rule, undefined, config) && (everything || rule.category === 'repository'))
    .flatMap((rule) =>
      run(rule, 'the repository', () => rule.checkRepository?.(repository)).flatMap(
        (problem) => judge({ rule, problem }, undefined, config) ?? [],
      ),
    );
}

/** A rule that throws must not end green, nor without saying which rule and where. */
function run(rule: Rule, subject: string, check: () => Iterable<Problem> | undefined): readonly Problem[] {
  try {
    return [...(check() ?? [])];
  } catch (cause) {
    throw new Error(
      `rule ${rule.id} failed on ${subject}: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

function countOf(findings: readonly Finding[]): Report['counts'] {
  const counts = { error: 0, warning: 0, notice: 0, existing: 0 };
  for (const finding of findings) counts[finding.new ? finding.severity : 'existing'] += 1;
  return counts;
}

/** The text of every file that a finding points into. */
async function sourcesOf(
  files: Files,
  findings: readonly Finding[],
  keps: readonly Kep[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (const { readme, metadata, approval } of keps) {
    for (const file of [readme, metadata, approval]) if (file?.text) known.set(file.path, file.text);
  }
  const wanted = new Set(
    findings
      .flatMap(({ place, related = [] }) => [place, ...related.map((note) => note.place)])
      .filter(({ start }) => start !== undefined)
      .map(({ path }) => path),
  );
  const sources = new Map<string, string>();
  for (const path of wanted) {
    const text = known.get(path) ?? (await readText(files, path));
    if (text !== undefined) sources.set(path, text);
  }
  return sources;
}

async function readText(files: Files, path: string): Promise<string | undefined> {
  const read = await files.read(path);
  return 'text' in read ? read.text : undefined;
}
