import { UsageError } from '../model/errors.js';
import type { FileChange } from '../model/finding.js';
import { isHandle } from '../model/handles.js';
import { formatRelease, STAGES } from '../model/lifecycle.js';
import { repositoryPrefix } from '../node/paths.js';
import { logText, oneLine } from '../reporters/escape.js';
import { singleBlanks } from '../text/trim.js';
import { oneOf, quote } from '../text/words.js';
import { choice, type Desk, type DeskFlags, openDesk } from './desk.js';
import { releaseFor } from './desk-sources.js';
import type { Io } from './io.js';
import { split } from './split.js';

/** The options of `new` as commander hands them over. */
export interface NewFlags extends DeskFlags {
  readonly number?: string;
  readonly sig?: string;
  readonly author: readonly string[];
  readonly reviewer: readonly string[];
  readonly approver: readonly string[];
  readonly participatingSig: readonly string[];
  readonly prrApprover?: string;
  readonly stage?: string;
  readonly milestone?: string;
  readonly name?: string;
  readonly dryRun?: boolean;
}

/** Makes a KEP out of the repository's template, all of its files or none. Throws `UsageError` where something of it is there already. */
export async function newCommand(title: string, flags: NewFlags, io: Io): Promise<0> {
  const desk = await openDesk(flags, io);
  const { filledMetadata, filledReadme, newApproval, slugOf } = await import('../desk/new-kep.js');
  const { numberIn } = await import('../desk/query.js');
  if (flags.number === undefined)
    throw new UsageError('Missing --number: the number of the issue that is open for the KEP');
  const number = numberIn(flags.number);
  const sig = knownSig(flags.sig, desk);
  const authors = handles('--author', flags.author);
  if (authors.length === 0) throw new UsageError('Missing --author, expected a handle');
  const stage = choice(
    '--stage',
    flags.stage ?? 'alpha',
    desk.config.stages.length > 0 ? desk.config.stages : STAGES,
  );
  const slug = slugOf(flags.name ?? singleBlanks(title));
  if (slug === '')
    throw new UsageError(`${quote(title)} has no letters to name a directory after: say with --name`);
  const kep = {
    ...{ number, title: oneLine(title), sig, authors, stage, status: 'provisional' },
    reviewers: handles('--reviewer', flags.reviewer),
    approvers: handles('--approver', flags.approver),
    participatingSigs: split(flags.participatingSig),
    release: formatRelease(await releaseFor(desk, flags.milestone)),
    date: new Date().toISOString().slice(0, 10),
  };
  const directory = `${desk.config.roots[0] ?? 'keps'}/${sig}/${number}-${slug}`;
  const [metadata, readme] = [
    desk.config.metadata.files[0] ?? 'kep.yaml',
    desk.config.documents[0] ?? 'README.md',
  ];
  const approval = approvalPath(desk, sig, number, directory);
  const changes = [
    file(`${directory}/${metadata}`, filledMetadata(await templateText(desk, metadata), kep)),
    file(`${directory}/${readme}`, filledReadme(await templateText(desk, readme), kep)),
    ...(approval === undefined ? [] : [file(approval, newApproval(kep, flags.prrApprover))]),
  ];
  await refuseExisting(desk, number, changes);
  if (flags.dryRun) {
    const { patch } = await import('../fix/patch.js');
    io.stdout.write(patch(changes, repositoryPrefix(desk.root, io.env)));
    return 0;
  }
  const { writeChanges } = await import('../node/write-changes.js');
  writeChanges(desk.root, changes);
  for (const { path } of changes) io.stdout.write(`Wrote ${logText(path)}\n`);
  return 0;
}

function file(path: string, after: string): FileChange {
  return { path, before: undefined, after, hasMark: false };
}

function handles(flag: string, values: readonly string[]): readonly string[] {
  const all = split(values);
  const strange = all.find((value) => !isHandle(value));
  if (strange !== undefined) throw new UsageError(`Unexpected ${flag} ${quote(strange)}, expected a handle`);
  return all;
}

function knownSig(text: string | undefined, { repository }: Desk): string {
  const sigs = [...repository.sigs].sort();
  const found = sigs.find((sig) => sig === text || sig === `sig-${text}`);
  if (found !== undefined) return found;
  throw new UsageError(
    `${text === undefined ? 'Missing --sig' : `Unknown SIG ${quote(text)}`}: expected ${oneOf(sigs)}`,
  );
}

function approvalPath({ config }: Desk, sig: string, number: string, directory: string): string | undefined {
  const root = config.roots.find((one) => directory.startsWith(`${one}/`)) ?? '';
  return config.approvals?.path
    .replaceAll('{root}', root)
    .replaceAll('{owning-sig}', sig)
    .replaceAll('{number}', number);
}

async function templateText({ config, files }: Desk, name: string): Promise<string> {
  if (config.template === undefined)
    throw new UsageError(
      'This repository has no template to make a KEP of: set `template` in .github/prr-lint.yaml',
    );
  const path = `${config.template}/${name}`;
  const read = await files.read(path);
  if ('text' in read) return read.text;
  throw new UsageError(`The template has no ${quote(path)}: nothing was written`);
}

/** kepctl overwrites; here a number is given once. */
async function refuseExisting(desk: Desk, number: string, changes: readonly FileChange[]): Promise<void> {
  const same = desk.repository.directories.find((one) => one.number === number);
  if (same !== undefined)
    throw new UsageError(`KEP ${number} is there already: ${quote(same.directory)} (nothing was written)`);
  for (const { path } of changes) {
    const read = await desk.files.read(path);
    if ('text' in read || read.unreadable !== 'missing')
      throw new UsageError(`${quote(path)} is there already: nothing was written`);
  }
}
