/** The loaders together: one KEP directory → one frozen `Kep`. */
import { posix } from 'node:path';
import { directoryNumber } from '../discover.js';
import { ACTIVE_STATUSES, compareReleases, isUnknownRelease, nearest, parseRelease } from '../lifecycle.js';
import type { Config, Files, Kep, KepYaml, Release, Repository, Template, YamlFile } from '../types.js';
import { parseApproval } from './approval.js';
import { loadDocuments } from './documents.js';
import { parseMetadata } from './metadata.js';
import { loadOwners, type UpcomingRelease } from './owners.js';
import { parseReadme } from './readme.js';

/** Reads the KEP in `directory`. Never throws on content. `upcoming` is only asked where people are assigned by stage. */
export async function loadKep(
  files: Files,
  directory: string,
  repository: Repository,
  upcoming: UpcomingRelease = async () => undefined,
): Promise<Kep> {
  const { config } = repository;
  const metadataPath = posix.join(directory, 'kep.yaml');
  const readmePath = posix.join(directory, 'README.md');
  const [entries, metadataText, readmeText] = await Promise.all([
    files.list(directory),
    files.read(metadataPath),
    files.read(readmePath),
  ]);
  const metadata = parseMetadata(metadataPath, metadataText, config, keysOf(repository.template));
  const number = directoryNumber(posix.basename(directory));
  const approvalPath = approvalPathOf(directory, number, metadata, repository);
  const approval =
    approvalPath === undefined
      ? undefined
      : parseApproval(approvalPath, await files.read(approvalPath), config);
  const status = meant(metadata.raw('status'), config.statuses);
  const stage = meant(metadata.raw('stage'), config.stages);
  const latestMilestone = parseRelease(metadata.raw('latest-milestone'));
  const owners = await loadOwners(files, { directory, entries, stage, latestMilestone }, config, upcoming);
  return Object.freeze({
    directory,
    directoryNumber: number,
    entries,
    metadata,
    readme: parseReadme(readmePath, readmeText, repository.template),
    documents: await loadDocuments(files, directory, entries, repository),
    approvalPath,
    approval,
    status,
    stage,
    latestMilestone,
    prrRequired: isPrrRequired(status, latestMilestone, milestoneOf(metadata, stage), config),
    owners,
    repository,
  });
}

/**
 * Upstream's `kepval` holds active KEPs from a first release on to a review; `0.0` marks those out of tree. Here a stale
 * `latest-milestone` does not switch the review off: the milestone of the KEP's own stage counts too.
 */
function isPrrRequired(
  status: string | undefined,
  latest: Release | undefined,
  ofStage: Release | undefined,
  { prrSince }: Config,
): boolean {
  if (
    status === undefined ||
    !ACTIVE_STATUSES.has(status) ||
    latest === undefined ||
    isUnknownRelease(latest)
  )
    return false;
  return [latest, ofStage].some(
    (release) => release !== undefined && compareReleases(release, prrSince) >= 0,
  );
}

function milestoneOf(metadata: YamlFile<KepYaml>, stage: string | undefined): Release | undefined {
  return stage === undefined ? undefined : parseRelease(metadata.raw('milestone', stage));
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
  const sig = metadata.data['owning-sig'];
  const written = metadata.raw('kep-number') ?? number;
  if (config.approvals === undefined || sig === undefined || written === undefined || !/^\d+$/.test(written))
    return undefined;
  if (!/^[\w.-]+$/.test(sig) || sig.startsWith('.')) return undefined;
  const root = config.roots.find((one) => directory.startsWith(`${one}/`)) ?? '';
  const pathOf = (kepNumber: string): string =>
    posix.normalize(
      (config.approvals?.path ?? '')
        .replaceAll('{root}', root)
        .replaceAll('{owning-sig}', sig)
        .replaceAll('{number}', kepNumber),
    );
  const path = pathOf(written);
  const same = approvals.find(
    (approval) => approval.path === path || approval.path === pathOf(written.replace(/^0+(?=\d)/, '')),
  );
  return same?.path ?? path;
}

/** A fork's template may have keys of its own. */
function keysOf({ requiredKeys, placeholders }: Template): ReadonlySet<string> {
  return new Set([
    ...requiredKeys.keys(),
    ...[...placeholders.keys()].map((path) => path.split('.')[0] ?? ''),
  ]);
}
