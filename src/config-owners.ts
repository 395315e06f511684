/** `owners:` of the configuration: how SIGs assign people to their KEPs. */
import { UsageError } from './errors.js';
import { insideRoot } from './files/memory.js';
import { parseRelease } from './lifecycle.js';
import { quote } from './text.js';
import type { Config, OwnersPolicy, YamlFile } from './types.js';

/** The way of SIG Node in kubernetes/enhancements since 2026-06 (its `pkg/nodeapprovers`). */
export const KUBERNETES_ENHANCEMENTS_OWNERS: OwnersPolicy = {
  directory: 'keps/sig-node',
  reviewerMarker: 'sig-node-assigned-reviewer',
  approverMarker: 'sig-node-assigned-approver',
  techLeads: 'sig-node-tech-leads',
  since: { major: 1, minor: 36 },
  upcomingRelease: undefined,
  place: undefined,
};

/**
 * The policies of a configuration that its schema has checked, a single mapping being a list of one; `undefined` when it has none.
 * An empty list is a list: no policy.
 */
export function ownersOf<T>(file: YamlFile<T>): readonly OwnersPolicy[] | undefined {
  if (file.has('owners', 'directory')) return policyAt(file, ['owners']);
  if (!('owners' in file.data)) return undefined;
  const policies: OwnersPolicy[] = [];
  for (let index = 0; file.has('owners', index); index++) policies.push(...policyAt(file, ['owners', index]));
  return policies;
}

function policyAt<T>(file: YamlFile<T>, keys: readonly (string | number)[]): OwnersPolicy[] {
  const value = (key: string): string | undefined => file.raw(...keys, key)?.trim() || undefined;
  const marker = (key: string): string | undefined => value(key)?.replace(/^#\s*/, '');
  const directory = value('directory');
  const [reviewerMarker, approverMarker] = [marker('reviewer-marker'), marker('approver-marker')];
  if (directory === undefined || !reviewerMarker || !approverMarker) return [];
  return [
    {
      directory: insideRoot(directory) ?? directory,
      reviewerMarker,
      approverMarker,
      techLeads: value('tech-leads'),
      since: parseRelease(value('since')),
      upcomingRelease: parseRelease(value('upcoming-release')),
      place: file.at(...keys, 'directory'),
    },
  ];
}

/**
 * The configuration with the upcoming release that a caller gives, which wins over what is configured; `option` is how the caller
 * calls it. Throws `UsageError` when `text` is no release.
 */
export function withUpcomingRelease(config: Config, text: string | undefined, option: string): Config {
  if (text === undefined) return config;
  const upcomingRelease = parseRelease(text);
  if (upcomingRelease === undefined) {
    throw new UsageError(`Unexpected ${quote(`${option} ${text}`)}, expected a release such as \`v1.37\``);
  }
  return { ...config, owners: config.owners.map((policy) => ({ ...policy, upcomingRelease })) };
}
