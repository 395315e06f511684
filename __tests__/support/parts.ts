/** What a rule looks at, told by what it touches. */
import type { Change } from '../../src/model/change.js';
import type { Kep, Repository } from '../../src/model/kep.js';
import type { Part } from '../../src/model/rule.js';

/** Called for each part that is touched, before its value is given. */
export type Touch = (part: Part) => void;

const OF_KEP: Readonly<Partial<Record<keyof Kep, Part>>> = {
  number: 'metadata',
  namesakes: 'inventory',
  metadata: 'metadata',
  status: 'metadata',
  stage: 'metadata',
  latestMilestone: 'metadata',
  held: 'metadata',
  readme: 'readme',
  documents: 'documents',
  approval: 'approval',
  approvalPath: 'approval',
  prrRequired: 'template',
  owners: 'owners',
};

const OF_REPOSITORY: Readonly<Partial<Record<keyof Repository, Part>>> = {
  template: 'template',
  aliases: 'aliases',
  sigs: 'inventory',
  approvals: 'inventory',
  strays: 'inventory',
  directories: 'inventory',
};

/** `kep`, every touch of which is told. */
export function watchedKep(kep: Kep, touch: Touch): Kep {
  const repository = watchedRepository(kep.repository, touch);
  return watched(kep, OF_KEP, touch, (key, value) => (key === 'repository' ? repository : value));
}

/** `repository`, every touch of which is told. */
export function watchedRepository(repository: Repository, touch: Touch): Repository {
  const config = watched(repository.config, { kubernetes: 'kubernetes' }, touch);
  return watched(repository, OF_REPOSITORY, touch, (key, value) => (key === 'config' ? config : value));
}

/** `change` with both its KEPs, every touch of which is told. */
export function watchedChange(change: Change, touch: Touch): Change {
  touch('change');
  const base = change.base && watchedKep(change.base, touch);
  const whole = { ...change, kep: watchedKep(change.kep, touch), base };
  return watched(whole, { upcomingRelease: 'upcoming' }, touch);
}

function watched<T extends object>(
  whole: T,
  parts: Readonly<Partial<Record<keyof T, Part>>>,
  touch: Touch,
  instead = (_: PropertyKey, value: unknown): unknown => value,
): T {
  // Not around `whole` itself: a proxy may not give another value for what is frozen.
  return new Proxy({} as T, {
    get(_, key) {
      const part = parts[key as keyof T];
      if (part !== undefined) touch(part);
      return instead(key, whole[key as keyof T]);
    },
  });
}
