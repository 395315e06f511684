import type { Brief } from '../desk/brief.js';
import { lastApproval } from '../desk/past.js';
import { NAME } from '../model/tool.js';
import { addressesOf } from './address.js';
import { choice, type DeskFlags, deliver, openDesk, remark, terminalWidth } from './desk.js';
import type { Io } from './io.js';
import { baseOf, pastAt, thenAt } from './past-sources.js';
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
  const base = flags.base ?? (await baseOf(desk.root));
  const checkout = { ...desk, env: io.env };
  const past = await pastAt(base, kep, checkout);
  const { isSameRelease } = await import('../desk/move.js');
  const isCurrent = isSameRelease(kep.latestMilestone, desk.upcoming);
  const approval = lastApproval(past, isCurrent ? desk.upcoming : undefined);
  const { briefOf } = await import('../desk/brief.js');
  const brief: Brief = briefOf(kep, {
    lastApproval: approval,
    end: past.end,
    past: approval === undefined ? undefined : await thenAt(approval, kep, checkout),
  });
  if (past.end !== undefined)
    remark(
      io,
      `${NAME}: the clone ends at ${past.end.slice(0, 12)}: fetch the whole history to see what was before`,
    );
  const text = await import('../desk/brief-text.js');
  const written = {
    terminal: () => text.briefTerminal(brief, flags.output === undefined ? terminalWidth(io) : undefined),
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
  const past = await pastAt(flags.base ?? 'HEAD', kep, { ...desk, env: io.env });
  const text = await import('../desk/history-text.js');
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
