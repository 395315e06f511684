/** `owners:` of the configuration: how SIGs assign people to their KEPs. */

import { insideRoot } from '../files/memory.js';
import type { Config, OwnersPolicy } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import { parseRelease } from '../model/lifecycle.js';
import type { Note } from '../model/place.js';
import { quote } from '../text/words.js';
import type { ParsedYaml } from '../text/yaml/file.js';

/**
 * The policies of a configuration file that its schema has checked, a single mapping being a list of one; `undefined` when it says
 * nothing of them, and an empty list when it says that there are none. A value that is only blanks is added to `problems`.
 */
export function ownersOf<T>(file: ParsedYaml<T>, problems: Note[]): readonly OwnersPolicy[] | undefined {
  const { owners } = file.data as { readonly owners?: object };
  if (owners === undefined) return undefined;
  if (!Array.isArray(owners)) return [policyAt(file, ['owners'], problems)];
  const policies: OwnersPolicy[] = [];
  for (let index = 0; file.has('owners', index); index++) {
    if (file.has('owners', index, 'directory')) policies.push(policyAt(file, ['owners', index], problems));
  }
  return policies;
}

function policyAt<T>(
  file: ParsedYaml<T>,
  keys: readonly (string | number)[],
  problems: Note[],
): OwnersPolicy {
  const value = (key: string): string | undefined => file.raw(...keys, key)?.trim() || undefined;
  const required = (key: string): string => {
    const text = value(key)?.replace(/^#\s*/, '') ?? '';
    if (text === '' && file.raw(...keys, key) !== undefined) {
      problems.push({ message: `Missing value of ${quote(key)}`, place: file.at(...keys, key) });
    }
    return text;
  };
  const directory = required('directory');
  return {
    directory: insideRoot(directory) ?? directory,
    reviewerMarker: required('reviewer-marker'),
    approverMarker: required('approver-marker'),
    techLeads: value('tech-leads'),
    since: parseRelease(value('since')),
    upcomingRelease: parseRelease(value('upcoming-release')),
    place: file.at(...keys, 'directory'),
  };
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
  return {
    ...config,
    upcomingRelease,
    owners: config.owners.map((policy) => ({ ...policy, upcomingRelease })),
  };
}
