import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Kep, Repository } from '../model/kep.js';
import type { Release } from '../model/release.js';
/** How the people of a KEP are assigned, with the OWNERS file next to it; `undefined` where no policy covers the KEP. */
export declare function loadOwners(files: Files, { directory, entries, stage, latestMilestone, }: Pick<Kep, 'directory' | 'entries' | 'stage' | 'latestMilestone'>, config: Config, upcoming: UpcomingRelease): Promise<Kep['owners']>;
/** The release that is worked on, as far as a repository tells. */
export type UpcomingRelease = () => Promise<Release | undefined>;
/**
 * The highest `latest-milestone` that at least two KEPs have: nobody moves it with a slip. All metadata is read for it, but only
 * when somebody asks, and once.
 */
export declare function upcomingReleaseOf(files: Files, directories: Repository['directories'], config: Config): UpcomingRelease;
