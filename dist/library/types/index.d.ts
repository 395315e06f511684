/**
 * prr-lint as a library: everything but the shells. It runs wherever JavaScript does; files come through a `Files`, of which `memory` and
 * `overlay` are two, and nothing is written.
 *
 *     const workspace = await open(files, await loadConfig(files, rules.map(({ id }) => id)));
 *     const kep = await workspace.load('keps/sig-node/2033-kubelet-in-userns');
 *     const { findings } = judgeKep(kep, rules);
 */
export { ConfigError, loadConfig } from './config/config.js';
export { withBuiltInIndex, withScrape } from './config/kubernetes.js';
export { PRESETS as presets } from './config/presets.js';
export type { Entry, FileRead, Files, Unreadable } from './files/door.js';
export { decode, type MemoryFile, memory } from './files/memory.js';
export { overlay } from './files/overlay.js';
export { type Fixed, type FixOptions, fix, fixJudged } from './fix/fix.js';
export { patch } from './fix/patch.js';
export { judgeKep } from './judge/judge.js';
export { type Asked, type Judgement, judgeWorkspace } from './judge/judgement.js';
export { readIndex } from './kubernetes/index-file.js';
export { readScrape } from './kubernetes/scrape.js';
export { type LintOptions, lint } from './lint.js';
export { open, type Workspace } from './load/workspace.js';
export type { Change, ChangedFile, ChangeSet, LineRange, PullRequest } from './model/change.js';
export type { Config } from './model/config.js';
export { UsageError } from './model/errors.js';
export { exitCode, type FailOn } from './model/fail-on.js';
export type { Edit, FileChange, Finding, Fix, Problem, Severity } from './model/finding.js';
export type { Kep, Repository } from './model/kep.js';
export type { KubernetesIndex, Scrape } from './model/kubernetes.js';
export type { Located, Note, Place, Point } from './model/place.js';
export type { Report } from './model/report.js';
export type { Rule } from './model/rule.js';
export { NAME, VERSION } from './model/tool.js';
export { reporters } from './reporters/index.js';
export type { ReportContext, Reporter } from './reporters/reporter.js';
export { rules } from './rules/index.js';
