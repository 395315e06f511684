import type { Repository } from '../model/kep.js';
import type { Aliases } from '../model/metadata.js';
import { lazy } from '../text/once.js';
import type { Survey } from './survey.js';

/** What every repository has. */
export const SHARED: Readonly<Record<Exclude<keyof Repository, 'table'>, true>> = {
  config: true,
  template: true,
  aliases: true,
  sigs: true,
  approvals: true,
  strays: true,
  directories: true,
  unread: true,
};

/** The repository of a survey: another version's survey with today's template and aliases is how that version is judged today. */
export function repositoryOf(
  { config, template, aliases }: Pick<Repository, 'config' | 'template' | 'aliases'>,
  { sigs, approvals, strays, directories, unread }: Survey,
): Repository {
  const shared = { config, template, aliases, approvals, strays, directories, unread };
  return lazy(shared, { sigs: true }, () => ({ sigs: new Set([...leadsOf(aliases), ...sigs]) }));
}

/** The groups that an alias `<group>-leads` speaks of. */
function leadsOf({ groups }: Aliases): readonly string[] {
  return [...groups.keys()]
    .filter((alias) => alias.endsWith('-leads'))
    .map((alias) => alias.slice(0, -'-leads'.length));
}

/** A repository with the list of its proposals, where one is judged. */
export function withTable(repository: Repository, table: Repository['table']): Repository {
  return table === undefined ? repository : lazy({ table }, SHARED, () => repository);
}
