import type { FileRead, Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Kep, Repository } from '../model/kep.js';
import { compareReleases, isUnknownRelease, parseRelease } from '../model/lifecycle.js';
import type { OwnersYaml } from '../model/metadata.js';
import { policyFor } from '../model/owners.js';
import type { Release } from '../model/release.js';
import { join } from '../text/paths.js';
import { parseYaml } from '../text/yaml/file.js';
import type { Validate } from '../text/yaml/shape.js';
import { owners } from '../text/yaml/validators.js';
import { metadataText } from './sources.js';

/** How the people of a KEP are assigned, with the OWNERS file next to it; `undefined` where no policy covers the KEP. */
export async function loadOwners(
  files: Files,
  {
    directory,
    entries,
    stage,
    latestMilestone,
  }: Pick<Kep, 'directory' | 'entries' | 'stage' | 'latestMilestone'>,
  config: Config,
  upcoming: UpcomingRelease,
): Promise<Kep['owners']> {
  const policy = policyFor(config.owners, directory);
  if (policy === undefined) return undefined;
  const { techLeads, since, upcomingRelease } = policy;
  const path = join(directory, 'OWNERS');
  const exists = entries.some(({ name }) => name === 'OWNERS');
  const read: FileRead = exists ? await files.read(path) : { unreadable: 'missing' };
  const isAsked =
    techLeads !== undefined &&
    stage === 'alpha' &&
    latestMilestone !== undefined &&
    (since === undefined || compareReleases(latestMilestone, since) >= 0);
  return {
    policy,
    file: parseYaml<OwnersYaml>(path, read, { validate: owners as Validate, mayBeEmpty: true }),
    upcomingRelease: upcomingRelease ?? (isAsked ? await upcoming() : undefined),
  };
}

/** The release that is worked on, as far as a repository tells. */
export type UpcomingRelease = () => Promise<Release | undefined>;

const MILESTONE = /^latest-milestone:[ \t]*["']?(v?\d{1,4}\.\d{1,4})/m;

/**
 * The highest `latest-milestone` that at least two KEPs have: nobody moves it with a slip. All metadata is read for it, but only
 * when somebody asks, and once.
 */
export function upcomingReleaseOf(
  files: Files,
  directories: Repository['directories'],
  config: Config,
): UpcomingRelease {
  let release: Promise<Release | undefined> | undefined;
  return () => {
    release ??= highestShared(files, directories, config);
    return release;
  };
}

async function highestShared(
  files: Files,
  directories: Repository['directories'],
  config: Config,
): Promise<Release | undefined> {
  const once = new Set<string>();
  let highest: Release | undefined;
  for (const { directory } of directories) {
    const text = await metadataText(files, directory, config);
    const release = parseRelease(text === undefined ? undefined : MILESTONE.exec(text)?.[1]);
    if (release === undefined || isUnknownRelease(release)) continue;
    const name = `${release.major}.${release.minor}`;
    if (once.has(name) && (highest === undefined || compareReleases(release, highest) > 0)) highest = release;
    once.add(name);
  }
  return highest;
}
