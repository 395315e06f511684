/** The loaders together: one KEP directory → one frozen `Kep`. */

import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import { hasReviews } from '../model/due.js';
import { approvalsByPath, kepsByNumber } from '../model/inventory.js';
import type { Kep, Repository } from '../model/kep.js';
import {
  ACTIVE_STATUSES,
  compareReleases,
  INACTIVE_STATUSES,
  isUnknownRelease,
  parseRelease,
  STAGES,
} from '../model/lifecycle.js';
import type { KepYaml, YamlFile } from '../model/metadata.js';
import type { Readme } from '../model/readme.js';
import type { Release } from '../model/release.js';
import type { Part } from '../model/rule.js';
import type { Template } from '../model/template.js';
import { lazy, onceFor } from '../text/once.js';
import { compare, withoutZeros } from '../text/order.js';
import { basename, normalize } from '../text/paths.js';
import { nearest } from '../text/slips.js';
import { parseApproval } from './approval.js';
import { loadDocuments } from './documents.js';
import { parseFrontMatter, parseMetadata, type TemplateKeys, takesAnyStage } from './metadata.js';
import { directoryNumber } from './names.js';
import { loadOwners, type UpcomingRelease } from './owners.js';
import { lazyReadme } from './readme/lazy.js';
import { statedIn } from './readme/stated.js';
import { metadataText, readSources, type Source, type Sources } from './sources.js';

/** Whether somebody will read a part of a KEP, of which this much is known. */
export type Wants = (part: Part, kep: Pick<Kep, 'status' | 'held' | 'latestMilestone'>) => boolean;

/**
 * Reads the KEP in `directory`. Never throws on content. `upcoming` is only asked where people are assigned by stage; documents
 * that nobody `wants` are not read, and a KEP without them throws when it is asked for them. A README of the same text as that of
 * `twin`, another version under the same template, is `twin` and not parsed again.
 */
export async function loadKep(
  files: Files,
  directory: string,
  repository: Repository,
  upcoming: UpcomingRelease = async () => undefined,
  wants: Wants = () => true,
  twin?: Readme,
): Promise<Kep> {
  const { config } = repository;
  const sources = await readSources(files, directory, config);
  const { entries, document } = sources;
  const filed = await filedOf(files, directory, repository, sources);
  const { directoryNumber: number, stage, status, latestMilestone, held } = filed;
  const owners = await loadOwners(files, { directory, entries, stage, latestMilestone }, config, upcoming);
  const readme =
    twin !== undefined && isSame(twin, document)
      ? twin
      : lazyReadme(document.path, document.read, repository.template);
  const documents = wants('documents', { status, held, latestMilestone })
    ? await loadDocuments(files, directory, entries, document.path, repository)
    : undefined;
  const kep = {
    ...filed,
    namesakes: await namesakesOf(files, directory, number, repository),
    entries,
    readme,
    owners,
    repository,
  };
  const named = lazy(kep, { number: true, title: true, approver: true }, () => identityOf(kep));
  const reviewed = lazy(named, { prrRequired: true }, () => ({
    prrRequired: held && hasReviews(repository),
  }));
  return lazy(reviewed, { documents: true }, () => ({
    documents: documents ?? unread('documents', directory),
  }));
}

function isSame({ path, text }: Readme, document: Source): boolean {
  return 'text' in document.read && document.read.text === text && document.path === path;
}

/** KEPs of an issue that has several are called `168-2-visibility`. */
const PART_NAME = /^(?:[a-z]?ep-|[A-Z]{2,}-)?\d+-\d{1,2}-/;

/** Each of a thousand would be read a thousand times. */
const MAX_NAMESAKES = 20;

/** What is given up may have gone into another KEP under the same number; `0` is nobody's. */
async function namesakesOf(
  files: Files,
  directory: string,
  number: string | undefined,
  { config, directories }: Repository,
): Promise<readonly string[]> {
  if (number === undefined || number === '0' || PART_NAME.test(basename(directory))) return [];
  const others = (kepsByNumber(directories).get(number) ?? [])
    .filter((other) => other.directory !== directory && !PART_NAME.test(basename(other.directory)))
    .slice(0, MAX_NAMESAKES);
  const alive = await Promise.all(
    others.map(async (other) => !isGivenUp((await metadataText(files, other.directory, config)) ?? '')),
  );
  return others.filter((_, index) => alive[index]).map((other) => other.directory);
}

function isGivenUp(metadata: string): boolean {
  const status = /^status:[ \t]*["']?([a-z]+)/im.exec(metadata)?.[1]?.toLowerCase();
  return status !== undefined && INACTIVE_STATUSES.has(status);
}

/** How people call a KEP and who approves it, from all the places that may say so. */
export function identityOf({
  directoryNumber: ofDirectory,
  metadata,
  readme,
  approval,
  stage,
}: Pick<Kep, 'directoryNumber' | 'metadata' | 'readme' | 'approval' | 'stage'>): Pick<
  Kep,
  'number' | 'title' | 'approver'
> {
  const declared = metadata.data['kep-number']?.value.trim() ?? '';
  const approver = stage === undefined ? undefined : approval?.data.stages?.[stage]?.approver;
  return {
    number: ofDirectory ?? (/^\d+$/.test(declared) ? withoutZeros(declared) : undefined),
    title: titleOf(metadata, readme),
    approver: approver?.value.trim().replace(/^@/, '') || undefined,
  };
}

/** What stands in the YAML files of a KEP: all that a list of KEPs needs, without its README. */
export type FiledKep = Pick<
  Kep,
  | 'directory'
  | 'directoryNumber'
  | 'metadata'
  | 'approvalPath'
  | 'approval'
  | 'status'
  | 'stage'
  | 'latestMilestone'
  | 'held'
>;

/** Reads the YAML files of the KEP in `directory`. Never throws on content. */
export async function loadFiled(files: Files, directory: string, repository: Repository): Promise<FiledKep> {
  const { config } = repository;
  const document = config.metadata.source === 'front-matter';
  const sources = await readSources(files, directory, config, { document });
  return Object.freeze(await filedOf(files, directory, repository, sources));
}

async function filedOf(
  files: Files,
  directory: string,
  repository: Repository,
  { document, metadata: source }: Pick<Sources, 'document' | 'metadata'>,
): Promise<FiledKep> {
  const { config } = repository;
  const metadata = source
    ? parseMetadata(source.path, source.read, config, keysOf(repository.template))
    : parseFrontMatter(document.path, document.read, config, keysOf(repository.template));
  const number = directoryNumber(basename(directory));
  const approvalPath = approvalPathOf(directory, number, metadata, repository);
  const approval =
    approvalPath === undefined
      ? undefined
      : parseApproval(approvalPath, await files.read(approvalPath), config);
  const status = meantStatus(metadata.raw('status'), config);
  const stage = meantStage(metadata.raw('stage'), config);
  const latestMilestone = parseRelease(metadata.raw('latest-milestone'));
  const held = isHeld(status, latestMilestone, milestoneOf(metadata, stage), repository);
  return {
    ...{ directory, directoryNumber: number, metadata, approvalPath, approval },
    ...{ status, stage, latestMilestone, held },
  };
}

/** By the metadata, else by the document's own: a heading below the title is no title. */
function titleOf(metadata: Kep['metadata'], readme: Kep['readme']): string | undefined {
  const name = metadata.data.title?.value ?? metadata.raw('name');
  return name ?? statedIn(readme.path, readme.text).title?.value ?? readme.title?.value;
}

function unread(part: Part, directory: string): never {
  throw new Error(`the ${part} of ${directory} were not read: no rule says that it reads them`);
}

/**
 * Upstream's `kepval` holds active KEPs from a first release on to a review; `0.0` marks those out of tree. Here a stale
 * `latest-milestone` does not switch the review off: the milestone of the KEP's own stage counts too. Where no release exempts a
 * KEP it need not name one, and where there is no metadata, or nobody writes a status, nobody can say that it is not active.
 */
function isHeld(
  status: string | undefined,
  latest: Release | undefined,
  ofStage: Release | undefined,
  { config, template }: Repository,
): boolean {
  const { prrSince, metadata } = config;
  const isActive =
    metadata.source === 'none' ||
    (status === undefined ? !asksStatus(config, template) : ACTIVE_STATUSES.has(status));
  if (isActive && isUnknownRelease(prrSince)) return true;
  if (!isActive || latest === undefined || isUnknownRelease(latest)) return false;
  return [latest, ofStage].some(
    (release) => release !== undefined && compareReleases(release, prrSince) >= 0,
  );
}

/** Whether proposals have a status: their template has one, or the configuration demands it. */
function asksStatus({ metadata }: Config, { keys }: Template): boolean {
  return !metadata.lenient || (keys?.has('status') ?? metadata.required.includes('status'));
}

function milestoneOf(metadata: YamlFile<KepYaml>, stage: string | undefined): Release | undefined {
  return stage === undefined ? undefined : parseRelease(metadata.raw('milestone', stage));
}

/** Where any status goes, what is written is meant. */
function meantStatus(text: string | undefined, { statuses }: Config): string | undefined {
  return statuses.length > 0 ? meant(text, statuses) : text?.trim().toLowerCase() || undefined;
}

/** Where any stage goes, only those of the KEP process have an order. */
function meantStage(text: string | undefined, config: Config): string | undefined {
  if (!takesAnyStage(config)) return meant(text, config.stages);
  return STAGES.find((stage) => stage === text?.trim().toLowerCase());
}

/** The value of an enum that a text means: itself, its misspelling, or what it starts with (`implemented (alpha)`). */
function meant(text: string | undefined, values: readonly string[]): string | undefined {
  if (text === undefined || text.includes('|')) return undefined;
  const written = text.trim().toLowerCase();
  return (
    values.find((value) => value === written) ??
    nearest(written, values) ??
    values.find((value) => written.startsWith(`${value} `))
  );
}

/** Where the approval belongs by the configured pattern; the file's own spelling of the number when it exists. */
function approvalPathOf(
  directory: string,
  number: string | undefined,
  metadata: YamlFile<KepYaml>,
  { config, approvals }: Repository,
): string | undefined {
  const sig = metadata.data['owning-sig']?.value;
  const declared = metadata.raw('kep-number')?.trim();
  // A part of several has no approval of its own; what is no number at all gives way to the directory's.
  const isNumber = declared === undefined || /^\d+(?:[.-]\d+)?$/.test(declared);
  const written = isNumber ? (declared ?? number) : number;
  if (config.approvals === undefined || sig === undefined || written === undefined || !/^\d+$/.test(written))
    return undefined;
  if (!/^[\w.-]+$/.test(sig) || sig.startsWith('.')) return undefined;
  const root = config.roots.find((one) => directory.startsWith(`${one}/`)) ?? '';
  const pathOf = (kepNumber: string): string =>
    normalize(
      (config.approvals?.path ?? '')
        .replaceAll('{root}', root)
        .replaceAll('{owning-sig}', sig)
        .replaceAll('{number}', kepNumber),
    );
  const path = pathOf(written);
  const plain = pathOf(withoutZeros(written));
  const known = approvalsByPath(approvals);
  return [path, plain].sort(compare).find((one) => known.has(one)) ?? path;
}

/** A fork's template may have keys of its own. */
const keysOf = onceFor(({ requiredKeys, keys, placeholders }: Template): TemplateKeys => {
  const known = new Set([
    ...requiredKeys.keys(),
    ...[...placeholders.keys()].map((path) => path.split('.')[0] ?? ''),
  ]);
  return { known, own: keys };
});
