/** What the desk asks of the rules and of git. */
import type { Judgement } from '../desk/queue.js';
import { dueAnswers } from '../model/due.js';
import { UsageError } from '../model/errors.js';
import type { History, Version } from '../model/history.js';
import type { Kep } from '../model/kep.js';
import { maturity } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import type { Report, ReportedKep } from '../model/report.js';
import { NAME } from '../model/tool.js';
import { repositoryPrefix } from '../node/paths.js';
import { type Desk, remark } from './desk.js';
import type { Io } from './io.js';
import { watched } from './prepare.js';

/** The release that was asked for, else the one that is worked on. Throws `UsageError` where neither can be told. */
export async function releaseFor(desk: Desk, text: string | undefined): Promise<Release> {
  const { releaseOf } = await import('../desk/query.js');
  if (text !== undefined) return releaseOf(text);
  if (desk.upcoming !== undefined) return desk.upcoming;
  throw new UsageError('No KEP names a release: say which one with --milestone');
}

/** The KEPs in `directories` as the rules judge them; none for none. */
export async function judged(
  desk: Desk,
  directories: readonly string[],
  io: Io,
): Promise<Report | undefined> {
  if (directories.length === 0) return undefined;
  const { lint } = await import('../lint.js');
  const options = { config: desk.config, paths: directories };
  return watched(io, desk.root, (progress) => lint(desk.files, { ...options, progress }));
}

/** The KEPs in `directories` with their READMEs, judged by nobody. */
export async function wholeKeps(desk: Desk, directories: readonly string[], io: Io): Promise<readonly Kep[]> {
  const keps: Kep[] = [];
  return watched(io, desk.root, async (progress) => {
    for (const directory of directories) {
      keps.push(await desk.repository.load(directory));
      progress(keps.length, directories.length);
    }
    return keps;
  });
}

/** How many answers and findings each KEP has. */
export function judgementsIn(report: Report | undefined): ReadonlyMap<string, Judgement> {
  const judgements = new Map<string, Judgement>();
  for (const kep of report?.keps ?? []) {
    const due = dueAnswers(kep);
    const count = (severity: string): number =>
      report?.findings.filter((finding) => finding.kep === kep.directory && finding.severity === severity)
        .length ?? 0;
    judgements.set(kep.directory, {
      due: due.length,
      answered: due.filter(
        ({ question, state }) =>
          state === 'answered' || (state === 'deferred' && isEarly(kep, question.id, report)),
      ).length,
      errors: count('error'),
      warnings: count('warning'),
    });
  }
  return judgements;
}

/** Whether an answer of a KEP at alpha is put off and no rule objects: tests wait for the code. */
function isEarly(kep: ReportedKep, question: string, report: Report | undefined): boolean {
  const objects = report?.findings.some(
    ({ rule, kep: directory, subject }) =>
      rule === 'answer-is-not-deferred' && directory === kep.directory && subject === question,
  );
  return kep.stage !== undefined && maturity(kep.stage) === 0 && objects === false;
}

/** The history that the checkout has; `undefined`, and said, where there is none. */
export async function historyOf(root: string, io: Io): Promise<History | undefined> {
  const { gitHistory } = await import('../node/git/history.js');
  try {
    return await gitHistory(root, 'HEAD', repositoryPrefix(root, io.env));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    remark(io, `${NAME}: nothing is known of the past: ${error.message}`);
    return undefined;
  }
}

/** For each KEP the version that set its `latest-milestone` to `release`. */
export async function sinceOf(
  desk: Desk,
  release: Release,
  directories: readonly string[],
  io: Io,
): Promise<ReadonlyMap<string, Version>> {
  const since = new Map<string, Version>();
  const history = await historyOf(desk.root, io);
  if (history === undefined) return since;
  const [{ sinceVersion }, { parseMetadata }, { isSameRelease }, { parseRelease }] = await Promise.all([
    import('../desk/since.js'),
    import('../load/metadata.js'),
    import('../desk/move.js'),
    import('../model/lifecycle.js'),
  ]);
  const paths = new Map(
    desk.keps
      .filter(({ directory }) => directories.includes(directory))
      .map(({ directory, metadata }) => [directory, metadata.path]),
  );
  const versions = await history.versions([...paths.values()]);
  const isSo = (text: string | undefined): boolean => {
    if (text === undefined) return false;
    const written = parseMetadata('', { text }, desk.config).raw('latest-milestone');
    return isSameRelease(parseRelease(written), release);
  };
  for (const [directory, path] of paths) {
    const version = await sinceVersion(history, { path, versions: versions.get(path) ?? [] }, isSo);
    if (version !== undefined) since.set(directory, version);
  }
  return since;
}

/** A handle; `@me` is who runs the workflow, else git's `github.user`. Throws `UsageError` where nobody says who that is. */
export async function handleFor(text: string, desk: Desk, { env }: Io): Promise<string> {
  if (!/^@?me$/i.test(text.trim())) return text;
  if (env.GITHUB_ACTOR) return env.GITHUB_ACTOR;
  const { git } = await import('../node/git/git.js');
  const user = await git(desk.root, ['config', '--get', 'github.user']).catch(() => '');
  if (user.trim() !== '') return user.trim();
  throw new UsageError('Nobody says who @me is: write the handle, or `git config github.user <handle>` once');
}
