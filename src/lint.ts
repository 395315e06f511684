/** The whole program: files and options → one report. The shells differ only in where options come from and reports go. */
import { changeOf, markNew, onTouchedSide } from './changes/compare.js';
import { touchedKeps } from './changes/touched.js';
import type { Files } from './files/door.js';
import { judgeKep, judgeRepository, unusedIgnores } from './judge/judge.js';
import { byPlace } from './judge/policy.js';
import { parseAliases } from './load/aliases.js';
import { type Discovery, discover, type Survey, survey } from './load/discover.js';
import { loadKep } from './load/kep.js';
import { type UpcomingRelease, upcomingReleaseOf } from './load/owners.js';
import { loadRepository, repositoryOf } from './load/repository.js';
import type { Change, ChangeSet } from './model/change.js';
import type { Config } from './model/config.js';
import { MissingRoot } from './model/errors.js';
import type { Finding } from './model/finding.js';
import type { Kep, Repository } from './model/kep.js';
import type { Report } from './model/report.js';
import type { Rule } from './model/rule.js';
import { NAME, VERSION } from './model/tool.js';
import { rules as allRules } from './rules/index.js';

/** What to lint and how. */
export interface LintOptions {
  readonly config: Config;
  /** KEP directories, files in them, or nothing for all KEPs: POSIX, relative to the root. */
  readonly paths?: readonly string[];
  /** Paths that belong to no KEP select nothing instead of being refused. */
  readonly ignoreUnrelated?: boolean;
  /** Ids of the rules to run; all of them by default. */
  readonly rules?: readonly string[];
  /** Judge what changed since a base version: only touched KEPs, and of mere edits only what is new. */
  readonly change?: ChangeSet;
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Reads the KEPs and judges them. Throws `UsageError` when there is nothing to lint; whatever stands in the files becomes findings,
 * never an exception. With a change set, no touched KEP is a result like any other.
 */
export async function lint(files: Files, options: LintOptions): Promise<Report> {
  const { config, paths = [], rules: ids, change, progress } = options;
  const rules = ids === undefined ? allRules : allRules.filter(({ id }) => ids.includes(id));
  const discovery = await discover(files, config, paths, options);
  const repository = await loadRepository(files, config, discovery);
  const upcoming = upcomingReleaseOf(files, discovery.directories, config);
  const judged = change
    ? await judgeChange(files, discovery, repository, upcoming, rules, change, progress)
    : await judgeAll(files, discovery, repository, upcoming, rules, progress);
  const findings = [...judged.findings].sort(byPlace);
  return {
    tool: { name: NAME, version: VERSION },
    keps: judged.keps,
    changes: judged.changes,
    baseName: change?.baseName,
    touched: new Map(change?.files.map(({ path, lines }) => [path, lines])),
    findings,
    counts: countOf(findings),
    sources: await sourcesOf(files, findings, judged.keps),
    rules,
  };
}

interface Judged {
  readonly keps: readonly Kep[];
  readonly findings: readonly Finding[];
  readonly changes: ReadonlyMap<string, Change> | undefined;
}

/** Every selected KEP on its own merits. */
async function judgeAll(
  files: Files,
  discovery: Discovery,
  repository: Repository,
  upcoming: UpcomingRelease,
  rules: readonly Rule[],
  progress: LintOptions['progress'],
): Promise<Judged> {
  const { config } = repository;
  const keps: Kep[] = [];
  const findings: Finding[] = [];
  const usedIgnores = new Set<unknown>();
  for (const directory of discovery.selected) {
    const kep = await loadKep(files, directory, repository, upcoming);
    const judged = judgeKep(kep, rules);
    for (const used of judged.used) usedIgnores.add(used);
    findings.push(...judged.findings);
    keps.push(kep);
    progress?.(keps.length, discovery.selected.length);
  }
  findings.push(...judgeRepository(repository, rules, discovery.everything));
  if (discovery.everything) findings.push(...unusedIgnores(config, rules, keps, usedIgnores));
  return { keps, findings, changes: undefined };
}

/**
 * The KEPs that the change touches. Their base versions are judged under today's template, aliases and configuration: a change of
 * those makes no old finding new, and neither does the upcoming release. Of the repository's own findings only new ones count.
 */
async function judgeChange(
  files: Files,
  discovery: Discovery,
  repository: Repository,
  upcoming: UpcomingRelease,
  rules: readonly Rule[],
  change: ChangeSet,
  progress: LintOptions['progress'],
): Promise<Judged> {
  const { config } = repository;
  const baseSurvey = await surveyOf(change.base, config);
  const baseRepository = repositoryOf(repository, baseSurvey);
  const selected = new Set(discovery.selected);
  const touched = touchedKeps(change.files, discovery, baseSurvey, config).filter(({ directory }) =>
    selected.has(directory),
  );
  const keps: Kep[] = [];
  const findings: Finding[] = [];
  const changes = new Map<string, Change>();
  for (const one of touched) {
    const kep = await loadKep(files, one.directory, repository, upcoming);
    const base =
      one.baseDirectory === undefined
        ? undefined
        : await loadKep(change.base, one.baseDirectory, baseRepository, upcoming);
    const what = changeOf(kep, base, one, change);
    const before = base === undefined || what.kind === 'request' ? [] : judgeKep(base, rules).findings;
    const after = judgeKep(kep, rules, what).findings;
    findings.push(...markNew(after, before, what.kind).map((finding) => onTouchedSide(finding, change)));
    keps.push(kep);
    changes.set(one.directory, what);
    progress?.(keps.length, touched.length);
  }
  const aliases = parseAliases(config.aliases, await change.base.read(config.aliases));
  const before = judgeRepository({ ...baseRepository, aliases }, rules, true);
  findings.push(
    ...markNew(judgeRepository(repository, rules, true), before, 'edit').filter((finding) => finding.new),
  );
  return { keps, findings, changes };
}

/** A base version without any KEP root is empty: then everything is new. */
async function surveyOf(files: Files, config: Config): Promise<Survey> {
  try {
    return await survey(files, config);
  } catch (error) {
    if (!(error instanceof MissingRoot)) throw error;
    return { directories: [], approvals: [], approvalRoots: [], sigs: new Set() };
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
  for (const { readme, metadata, approval, documents, owners } of keps) {
    for (const file of [readme, metadata, approval, owners?.file, ...documents])
      if (file?.text) known.set(file.path, file.text);
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

/** The text at `path`; `undefined` where there is none to read. */
export async function readText(files: Files, path: string): Promise<string | undefined> {
  const read = await files.read(path);
  return 'text' in read ? read.text : undefined;
}
