import { dirname } from 'node:path/posix';
import type { Brief, Then } from '../desk/brief.js';
import { type Event, lastApproval, type Past, pastOf, type Snapshot } from '../desk/past.js';
import type { Kep } from '../model/kep.js';
import { NAME } from '../model/tool.js';
import { repositoryPrefix } from '../node/paths.js';
import { addressesOf } from './address.js';
import { choice, type Desk, type DeskFlags, deliver, openDesk, remark } from './desk.js';
import type { Io } from './io.js';
import { kepAt } from './request.js';

const FORMATS = ['terminal', 'markdown', 'json'] as const;

/** The options of `brief` and `history` as commander hands them over. */
export interface BriefFlags extends DeskFlags {
  readonly base?: string;
  readonly format?: string;
}

/** Says what changed since the last approval. Throws `UsageError` for a wrong call and where there is no git. */
export async function briefCommand(path: string, flags: BriefFlags, io: Io): Promise<0> {
  const format = choice('--format', flags.format ?? 'terminal', FORMATS);
  const desk = await openDesk(flags, io);
  const kep = await kepAt(path, desk, io);
  const base = await baseOf(flags.base, desk);
  const past = await pastAt(base, kep, desk, io);
  const { isSameRelease } = await import('../desk/move.js');
  const isCurrent = isSameRelease(kep.latestMilestone, desk.upcoming);
  const approval = lastApproval(past, isCurrent ? desk.upcoming : undefined);
  const { briefOf } = await import('../desk/brief.js');
  const brief: Brief = briefOf(kep, {
    lastApproval: approval,
    end: past.end,
    past: approval === undefined ? undefined : await thenAt(approval, kep, desk, io),
  });
  if (past.end !== undefined)
    remark(
      io,
      `${NAME}: the clone ends at ${past.end.slice(0, 12)}: fetch the whole history to see what was before`,
    );
  const text = await import('../desk/brief-text.js');
  const written = {
    terminal: () => text.briefTerminal(brief),
    markdown: async () => text.briefMarkdown(brief, await addressesOf(desk.root, io)),
    json: () => text.briefJson(brief),
  }[format]();
  await deliver(await written, flags.output, io);
  return 0;
}

/** Says when each stage was asked for and approved, and by whom. */
export async function historyCommand(path: string, flags: BriefFlags, io: Io): Promise<0> {
  const format = choice('--format', flags.format ?? 'terminal', FORMATS);
  const desk = await openDesk(flags, io);
  const kep = await kepAt(path, desk, io);
  const past = await pastAt(await baseOf(flags.base ?? 'HEAD', desk), kep, desk, io);
  const text = await import('../desk/brief-text.js');
  const number = kep.directoryNumber;
  const title = `KEP-${number ?? '?'} ${kep.metadata.raw('title') ?? ''}`;
  const written = {
    terminal: () => text.historyTerminal(title, past),
    markdown: () => text.historyMarkdown(title, past),
    json: () => text.historyJson(number, kep.directory, past),
  }[format]();
  await deliver(written, flags.output, io);
  return 0;
}

/** The revision whose history holds approvals: on a branch it is where the branch left the default branch. */
async function baseOf(asked: string | undefined, { root }: Desk): Promise<string> {
  if (asked !== undefined) return asked;
  const { git } = await import('../node/git/git.js');
  for (const name of ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master']) {
    const base = await git(root, ['merge-base', 'HEAD', name]).catch(() => '');
    if (base.trim() !== '') return base.trim();
  }
  return 'HEAD';
}

async function pastAt(base: string, kep: Kep, desk: Desk, io: Io): Promise<Past> {
  const [{ gitHistory }, { parseMetadata }, { parseApproval }, { approversOf }] = await Promise.all([
    import('../node/git/history.js'),
    import('../load/metadata.js'),
    import('../load/approval.js'),
    import('../desk/people.js'),
  ]);
  const history = await gitHistory(desk.root, base, repositoryPrefix(desk.root, io.env));
  const read = (metadata: string | undefined, approval: string | undefined): Snapshot => {
    const file = parseMetadata(
      '',
      metadata === undefined ? { unreadable: 'missing' } : { text: metadata },
      desk.config,
    );
    const entries = parseApproval(
      '',
      approval === undefined ? { unreadable: 'missing' } : { text: approval },
      desk.config,
    );
    const value = (key: string): string | undefined => file.raw(key)?.trim() || undefined;
    const stage = value('stage')?.toLowerCase();
    return {
      status: value('status')?.toLowerCase(),
      stage,
      release: value('latest-milestone'),
      approver: approversOf({ approval: entries }, stage)[0],
    };
  };
  return pastOf(history, { metadata: kep.metadata.path, approval: kep.approvalPath }, read);
}

/** The KEP and the template as they were with a commit, read by the questions that are known today. */
async function thenAt(approval: Event, kep: Kep, desk: Desk, io: Io): Promise<Then> {
  const [{ gitRevision }, { loadKep }, { loadTemplate }] = await Promise.all([
    import('../node/git/revision.js'),
    import('../load/kep.js'),
    import('../load/template.js'),
  ]);
  const files = gitRevision(desk.root, approval.commit, repositoryPrefix(desk.root, io.env));
  const old = await loadKep(files, approval.directory || dirname(kep.metadata.path), kep.repository);
  const template = await loadTemplate(files, desk.config);
  return { kep: old, questions: new Set(template.questions.map(({ id }) => id)) };
}
