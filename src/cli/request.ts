import type { Ask } from '../desk/request.js';
import { overlay } from '../files/overlay.js';
import { apply, replacement } from '../fix/edits.js';
import { lint } from '../lint.js';
import { dueAnswers } from '../model/due.js';
import { UsageError } from '../model/errors.js';
import type { Edit, FileChange } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import { formatRelease, STAGES } from '../model/lifecycle.js';
import type { Report } from '../model/report.js';
import { fromRoot, repositoryPrefix } from '../node/paths.js';
import { logText, oneLine } from '../reporters/escape.js';
import { oneOf, plural, quote } from '../text/words.js';
import { addressesOf } from './address.js';
import { type Desk, type DeskFlags, openDesk } from './desk.js';
import { releaseFor, wholeKeps } from './desk-sources.js';
import { type Io, workingDirectory } from './io.js';

/** The options of `request` as commander hands them over. */
export interface RequestFlags extends DeskFlags {
  readonly stage?: string;
  readonly milestone?: string;
  readonly approver?: string;
  readonly status?: string;
  readonly again?: boolean;
  readonly fill?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Writes a request for a review into the files of a KEP, all of them or none, and says what is left to do. Throws `UsageError`, with
 * nothing written, where it is refused.
 */
export async function requestCommand(path: string, flags: RequestFlags, io: Io): Promise<0> {
  const { editsOf, issueComment, refusalsOf } = await import('../desk/request.js');
  const desk = await openDesk(flags, io);
  const kep = await kepAt(path, desk, io);
  const ask = await askOf(kep, flags, desk);
  const refused = refusalsOf(kep, ask);
  if (refused.length > 0) throw new UsageError(`${refused.join('; ')} (nothing was written)`);
  const { approversOf } = await import('../desk/people.js');
  if (
    ask.approver === undefined &&
    desk.config.approvals !== undefined &&
    approversOf(kep, ask.stage).length === 0
  )
    throw new UsageError(await whom(kep, ask, desk));
  const { edits, refusals } = editsOf(kep, ask);
  if (refusals.length > 0) throw new UsageError(`${refusals.join('; ')} (nothing was written)`);
  const made = await filled(desk, kep, await changesOf(desk, edits), flags.fill === true);
  await write(made.changes, flags.dryRun === true, desk, io);
  const say = (line = ''): unknown => (flags.dryRun ? io.stderr : io.stdout).write(`${logText(line)}\n`);
  for (const line of leftToDo(kep, ask, made.report)) say(line);
  const number = kep.directoryNumber;
  const { issue } = await addressesOf(desk.root, io);
  say();
  say(`Comment for the issue${number === undefined ? '' : ` ${issue(Number(number))}`}:`);
  say();
  say(issueComment(ask));
  say();
  say(
    `A lead of ${oneLine(kep.metadata.raw('owning-sig') ?? 'the SIG')} opts in with the label lead-opted-in; nobody else can.`,
  );
  return 0;
}

/** The one KEP that a path or a number leads to. */
export async function kepAt(path: string, desk: Desk, io: Io): Promise<Kep> {
  const { numberOf } = await import('../desk/query.js');
  const number = /^(?:kep-?|#)?(\d+)$/i.exec(path)?.[1];
  const inside =
    number === undefined ? fromRoot(path, desk.root, workingDirectory(io)).replace(/\/+$/, '') : '';
  const found = desk.keps.filter((kep) =>
    number === undefined
      ? inside === kep.directory || inside.startsWith(`${kep.directory}/`)
      : numberOf(kep) === number.replace(/^0+(?=\d)/, ''),
  );
  if (found.length !== 1)
    throw new UsageError(
      found.length === 0
        ? `${quote(path)} is no KEP: expected its directory or its number`
        : `${quote(path)} is several KEPs: ${found.map(({ directory }) => quote(directory)).join(', ')}`,
    );
  const [kep] = await wholeKeps(
    desk,
    found.map(({ directory }) => directory),
    io,
  );
  if (kep === undefined) throw new UsageError(`${quote(path)} cannot be read`);
  return kep;
}

async function askOf(kep: Kep, flags: RequestFlags, desk: Desk): Promise<Ask> {
  const stages = desk.config.stages.length > 0 ? desk.config.stages : STAGES;
  const stage = flags.stage ?? (flags.again ? kep.stage : undefined);
  if (stage === undefined) throw new UsageError(`Missing --stage, expected ${oneOf(stages)}`);
  if (!stages.includes(stage))
    throw new UsageError(`Unknown stage ${quote(stage)}: expected ${oneOf(stages)}`);
  const { statuses } = desk.config;
  if (flags.status !== undefined && statuses.length > 0 && !statuses.includes(flags.status))
    throw new UsageError(`Unknown status ${quote(flags.status)}: expected ${oneOf(statuses)}`);
  return {
    stage,
    release: await releaseFor(desk, flags.milestone),
    approver: flags.approver,
    status: flags.status,
    again: flags.again === true,
    force: flags.force === true,
  };
}

/** Who could approve and how many requests each has already. */
async function whom(kep: Kep, ask: Ask, desk: Desk): Promise<string> {
  const [{ queueOf }, { isAmong, listOf }] = await Promise.all([
    import('../desk/queue.js'),
    import('../desk/people.js'),
  ]);
  const { load } = queueOf(desk.keps, {
    repository: desk.repository,
    release: ask.release,
    judgements: new Map(),
    since: new Map(),
  });
  const able = load
    .filter(({ approver }) => !isAmong(approver, listOf(kep, 'authors')))
    .map(({ approver, requests }) => `@${approver} (${requests})`)
    .reverse();
  return `Missing --approver: nobody is named for ${ask.stage}. Requests for ${formatRelease(ask.release)} so far: ${able.join(', ')}`;
}

async function changesOf(desk: Desk, edits: readonly Edit[]): Promise<readonly FileChange[]> {
  const changes: FileChange[] = [];
  for (const path of new Set(edits.map(({ place }) => place.path))) {
    const read = await desk.files.read(path);
    const before = 'text' in read ? read.text : undefined;
    const made = edits.filter(({ place }) => place.path === path).map((edit) => replacement(edit, before));
    if (made.includes(undefined))
      throw new UsageError(`${quote(path)} has line ends that cannot be kept: nothing was written`);
    const after = apply(
      before ?? '',
      made.flatMap((one) => one ?? []),
    );
    if (after !== before)
      changes.push({ path, before, after, hasMark: 'text' in read && read.hasMark === true });
  }
  return changes;
}

/** What the rules say of the KEP as it would be, with the missing questions put in where that was asked for. */
async function filled(
  desk: Desk,
  kep: Kep,
  changes: readonly FileChange[],
  fill: boolean,
): Promise<{ readonly changes: readonly FileChange[]; readonly report: Report }> {
  const texts = new Map(changes.map(({ path, after }) => [path, after]));
  const files = overlay(desk.files, texts);
  const options = { config: desk.config, paths: [kep.directory] };
  if (!fill) return { changes, report: await lint(files, options) };
  const { fix } = await import('../fix/fix.js');
  const fixed = await fix(files, {
    ...options,
    rules: ['question-is-present', 'toc-is-current'],
    unsafe: true,
  });
  const all = [...changes, ...fixed.changes.filter(({ path }) => !texts.has(path))];
  return {
    changes: all,
    report: await lint(overlay(desk.files, new Map(all.map(({ path, after }) => [path, after]))), options),
  };
}

async function write(changes: readonly FileChange[], dryRun: boolean, { root }: Desk, io: Io): Promise<void> {
  if (dryRun) {
    const { patch } = await import('../fix/patch.js');
    io.stdout.write(patch(changes, repositoryPrefix(root, io.env)));
    return;
  }
  const { writeChanges } = await import('../node/write-changes.js');
  writeChanges(root, changes);
  if (changes.length === 0) io.stdout.write('Nothing to change: it is asked for already\n');
  for (const { path, before } of changes)
    io.stdout.write(`${before === undefined ? 'Wrote' : 'Changed'} ${logText(oneLine(path))}\n`);
}

/** What the author has to answer at the new stage, in the order of the template. */
function* leftToDo(kep: Kep, { stage }: Ask, report: Report): Generator<string> {
  const [after] = report.keps;
  const due = after === undefined ? [] : dueAnswers(after);
  const open = due.filter(({ state }) => state !== 'answered' && state !== 'na');
  yield '';
  if (open.length === 0)
    yield `All ${plural(due.length, 'question')} due at ${stage} ${due.length === 1 ? 'is' : 'are'} answered.`;
  else yield `To be answered for ${stage}, ${open.length} of ${plural(due.length, 'question')}:`;
  let section = '';
  for (const { question, state, place } of open) {
    if (question.section !== section) yield `\n### ${oneLine(question.section)}`;
    section = question.section;
    yield `\n###### ${oneLine(question.heading)}`;
    yield state === 'missing' ? '' : `(${state}, ${place.path}:${place.start?.line ?? 1})`;
  }
  const { error, warning } = report.counts;
  if (error + warning > 0)
    yield `\n${plural(error, 'error')}, ${plural(warning, 'warning')}: \`prr-lint lint ${oneLine(kep.directory)}\` shows them.`;
}
