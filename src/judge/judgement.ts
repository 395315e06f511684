/** A run: the KEPs that were asked for, judged; and the same run after some files have changed, at the cost of what they concern. */
import { markNew } from '../changes/compare.js';
import { type TouchedKep, touchedKeps } from '../changes/touched.js';
import type { Files } from '../files/door.js';
import { parseAliases } from '../load/aliases.js';
import { leadsTo } from '../load/lead.js';
import { approvalAt } from '../load/names.js';
import { readTable } from '../load/proposal-list.js';
import { repositoryOf, withTable } from '../load/repository.js';
import { type Selection, select } from '../load/select.js';
import { numbersIn } from '../load/survey.js';
import { open, type Workspace } from '../load/workspace.js';
import type { ChangeSet } from '../model/change.js';
import type { Config } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import type { Failure, Report } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { NAME, VERSION } from '../model/tool.js';
import { rules as allRules } from '../rules/index.js';

import { tableIsCurrent } from '../rules/table-is-current.js';

import { type Crew, sharedOut, type Told, tell } from './crew.js';

import { judgeRepository, unusedIgnores } from './judge.js';
import { byPlace } from './policy.js';
import type { Shows } from './reported.js';
import { sourcesOf } from './sources.js';
import { type Base, type JudgedKep, judgeTarget } from './target.js';

export type { Crew, Crewing, Told } from './crew.js';

/** What to judge. */
export interface Asked {
  /** KEP directories, files in them, or nothing for all KEPs: POSIX, relative to the root. */
  readonly paths?: readonly string[];
  /** Paths that belong to no KEP select nothing instead of being refused. */
  readonly ignoreUnrelated?: boolean;
  /** Ids of the rules to run; all of them by default. */
  readonly rules?: readonly string[];
  /** Judge what changed since a base version: only touched KEPs, and of mere edits only what is new. */
  readonly change?: ChangeSet;
  /** Whether the report is to tell what the READMEs say, or findings alone: then READMEs that no rule reads stay unread. */
  readonly shows?: Shows;
  readonly progress?: (done: number, total: number) => void;
  /** Others who may judge a part of the KEPs; asked where KEPs are judged as they are, not by a change. */
  readonly crew?: Crew;
}

/** A workspace, judged. */
export interface Judgement {
  readonly report: Report;
  /** Only these KEPs of it, by all rules. */
  narrowed(directories: readonly string[]): Promise<Judgement>;
  /**
   * The same of the files as they were when the workspace was opened, but for those at the keys of `texts`. Only the KEPs are read and
   * judged again whose texts are others than in this judgement.
   */
  withTexts(texts: ReadonlyMap<string, string>): Promise<Judgement>;
}

/** All that the stages of a run share. */
interface Run {
  /** As it was opened. */
  readonly origin: Workspace;
  /** `origin` with `texts`. */
  readonly workspace: Workspace;
  readonly texts: ReadonlyMap<string, string>;
  readonly select: (workspace: Workspace) => Promise<Selection>;
  readonly selection: Selection;
  readonly rules: readonly Rule[];
  readonly base: Base | undefined;
  readonly shows: Shows;
  readonly progress: Asked['progress'];
  readonly crew: Crew | undefined;
}

/** Opens a repository as far as it is needed for what is asked, and judges that. Throws `UsageError` when there is nothing to judge. */
export async function judgeFiles(files: Files, config: Config, asked: Asked = {}): Promise<Judgement> {
  return judgeWorkspace(await open(files, config, numbersOf(asked)), asked);
}

/** The numbers of the KEPs that are asked about; `undefined` where it may be any KEP. */
function numbersOf({ paths = [], change }: Asked): ReadonlySet<string> | undefined {
  // What lies in no directory that is named like a KEP is found whatever the numbers.
  if (change !== undefined)
    return new Set(
      change.files.flatMap(({ path, previousPath = '' }) => [path, previousPath].flatMap(numbersIn)),
    );
  const each = paths.map(numbersIn);
  return each.length === 0 || each.some((numbers) => numbers.length === 0) ? undefined : new Set(each.flat());
}

/** Judges what is asked of a workspace. Throws `UsageError` when there is nothing to judge. */
export async function judgeWorkspace(workspace: Workspace, asked: Asked = {}): Promise<Judgement> {
  const { paths, ignoreUnrelated, rules: ids, change, shows = 'answers', progress, crew } = asked;
  const selected = ({ files, config, survey }: Workspace): Promise<Selection> =>
    select(files, config, survey, paths, ignoreUnrelated);
  return judge({
    origin: workspace,
    workspace,
    texts: new Map(),
    select: selected,
    selection: await selected(workspace),
    rules: rulesOf(ids),
    base: change && { change, workspace: await workspace.version(change.base), keps: new Map() },
    shows,
    progress,
    crew,
  });
}

function rulesOf(ids: Asked['rules']): readonly Rule[] {
  return ids === undefined ? allRules : allRules.filter(({ id }) => ids.includes(id));
}

/** How one of a crew judges: opens the repository as `judgeFiles` does, and tells of the KEPs that it is asked about. */
export async function crewMember(
  files: Files,
  config: Config,
  asked: Asked,
): Promise<(directory: string) => Promise<Told>> {
  const { rules, shows = 'answers' } = asked;
  const workspace = await open(files, config, numbersOf(asked));
  const court = { workspace, rules: rulesOf(rules), base: undefined, shows };
  return async (directory) => {
    const target = { directory, baseDirectory: undefined, files: [] };
    return tell(await judgeTarget(court, target), config, shows);
  };
}

/** Judges the KEPs of a run; those in `known` are as they were. */
async function judge(run: Run, known: ReadonlyMap<string, JudgedKep> = new Map()): Promise<Judgement> {
  const targets = targetsOf(run);
  const judged = new Map<string, JudgedKep>();
  const failures: Failure[] = [];
  for await (const one of outcomes(run, targets, known)) {
    if ('message' in one) failures.push(one);
    else judged.set(one.reported.directory, one);
  }
  const findings = [...[...judged.values()].flatMap((one) => one.findings), ...(await shared(run, judged))];
  return {
    report: { ...(await reportOf(run, judged, findings.sort(byPlace))), failures },
    narrowed: (directories) => narrowed(run, judged, directories),
    withTexts: (texts) => withTexts(run, judged, texts),
  };
}

/** What becomes of each target, in their order. */
async function* outcomes(
  run: Run,
  targets: readonly TouchedKep[],
  known: ReadonlyMap<string, JudgedKep>,
): AsyncGenerator<JudgedKep | Failure> {
  const { base, texts, crew, progress } = run;
  const isPlain = base === undefined && known.size === 0 && texts.size === 0;
  const directories = targets.map(({ directory }) => directory);
  const crewing = isPlain ? crew?.(directories) : undefined;
  const outcome = async (index: number): Promise<JudgedKep | Failure> => {
    const target = targets[index] as TouchedKep;
    const one = known.get(target.directory) ?? (await judgeTarget(run, target));
    progress?.(index + 1, targets.length);
    return one;
  };
  if (crewing) yield* sharedOut(crewing, directories, outcome, run);
  else for (const index of targets.keys()) yield await outcome(index);
}

/** The selected KEPs; where a change is judged those of them that it touches. */
function targetsOf({ workspace, selection, base }: Run): readonly TouchedKep[] {
  if (base === undefined)
    return selection.selected.map((directory) => ({ directory, baseDirectory: undefined, files: [] }));
  const selected = new Set(selection.selected);
  const { change, workspace: before } = base;
  return touchedKeps(change.files, workspace.survey, before.survey, workspace.config).filter(
    ({ directory }) => selected.has(directory),
  );
}

/** What is said of the repository as a whole; of a change only what it adds. */
async function shared(run: Run, judged: ReadonlyMap<string, JudgedKep>): Promise<readonly Finding[]> {
  const { workspace, rules, selection, base } = run;
  const { config } = workspace;
  const listed = rules.includes(tableIsCurrent);
  const now = withTable(workspace, listed ? await readTable(workspace) : undefined);
  if (base === undefined) {
    const findings = judgeRepository(now, rules, selection.everything);
    if (!selection.everything) return findings;
    const used = new Set([...judged.values()].flatMap((one) => [...one.used]));
    return [...findings, ...unusedIgnores(config, rules, [...judged.keys()], used)];
  }
  const aliases = parseAliases(config.aliases, await base.change.base.read(config.aliases));
  const { template, survey } = base.workspace;
  const table = now.table && (await readTable(base.workspace));
  const then = withTable(repositoryOf({ config, template, aliases }, survey), table);
  const before = judgeRepository(then, rules, true);
  // A change of what nobody reads must not look like no change at all.
  const unread = new Set(
    base.change.files.map(({ path }) => path).filter((path) => workspace.unread.includes(path)),
  );
  const old = before.filter(({ place }) => !unread.has(place.path));
  return markNew(judgeRepository(now, rules, true), old, 'edit').filter((finding) => finding.new);
}

async function reportOf(
  { workspace, rules, base }: Run,
  judged: ReadonlyMap<string, JudgedKep>,
  findings: readonly Finding[],
): Promise<Omit<Report, 'failures'>> {
  const all = [...judged];
  const keps = all.map(([, { reported }]) => reported);
  const changes = all.flatMap(([directory, { change }]) => (change ? [[directory, change] as const] : []));
  return {
    tool: { name: NAME, version: VERSION },
    keps,
    changes: base && new Map(changes),
    baseName: base?.change.baseName,
    touched: new Map(base?.change.files.map(({ path, lines }) => [path, lines])),
    findings,
    counts: countOf(findings),
    sources: await sourcesOf(workspace.files, findings, new Map(all.flatMap(([, one]) => [...one.sources]))),
    rules,
  };
}

function countOf(findings: readonly Finding[]): Report['counts'] {
  const counts = { error: 0, warning: 0, notice: 0, existing: 0 };
  for (const finding of findings) counts[finding.new ? finding.severity : 'existing'] += 1;
  return counts;
}

async function narrowed(
  run: Run,
  judged: ReadonlyMap<string, JudgedKep>,
  directories: readonly string[],
): Promise<Judgement> {
  const wanted = new Set(directories);
  const only = async (workspace: Workspace): Promise<Selection> => {
    const { selected } = await run.select(workspace);
    return { selected: selected.filter((directory) => wanted.has(directory)), everything: false };
  };
  const base = run.base && { ...run.base, keps: new Map() };
  const next = { ...run, base, rules: allRules, select: only, selection: await only(run.workspace) };
  return judge(next, run.rules === allRules ? judged : new Map());
}

async function withTexts(
  run: Run,
  judged: ReadonlyMap<string, JudgedKep>,
  texts: ReadonlyMap<string, string>,
): Promise<Judgement> {
  const paths = [...new Set([...run.texts.keys(), ...texts.keys()])].filter(
    (path) => run.texts.get(path) !== texts.get(path),
  );
  const workspace = await run.origin.withTexts(texts);
  const next = { ...run, workspace, texts };
  // Another inventory, or a template or aliases that were read anew.
  if (workspace.directories !== run.workspace.directories) {
    const base = run.base && (await rebased(run.base, workspace));
    return judge({ ...next, base, selection: await run.select(workspace) });
  }
  const concerned = concernedBy(paths, [run.workspace, workspace], judged);
  return judge(next, new Map([...judged].filter(([directory]) => !concerned.has(directory))));
}

/** The base under what the new version shares. */
async function rebased({ change }: Base, workspace: Workspace): Promise<Base> {
  return { change, workspace: await workspace.version(change.base), keps: new Map() };
}

/** Directories of the KEPs that something else may be said of when the files at `paths` change. */
function concernedBy(
  paths: readonly string[],
  workspaces: readonly Workspace[],
  judged: ReadonlyMap<string, JudgedKep>,
): ReadonlySet<string> {
  const led = workspaces.flatMap(({ survey, config }) =>
    paths.flatMap((path) => leadsTo(survey, config, path)),
  );
  const changed = new Set(paths);
  const numbers = new Set(paths.flatMap((path) => approvalAt(path)?.number ?? []));
  const others = [...judged].filter(
    ([, { approvalPath, directoryNumber }]) =>
      (approvalPath !== undefined && changed.has(approvalPath)) ||
      (directoryNumber !== undefined && numbers.has(directoryNumber)),
  );
  return new Set([...led, ...others.map(([directory]) => directory)]);
}
