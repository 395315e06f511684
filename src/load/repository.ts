import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Repository } from '../model/kep.js';
import { parseAliases } from './aliases.js';
import type { Discovery, Survey } from './discover.js';
import { loadTemplate } from './template.js';

/** Reads what all KEPs of a repository share: template, aliases, SIGs. */
export async function loadRepository(
  files: Files,
  config: Config,
  discovery: Discovery,
): Promise<Repository> {
  const [template, aliases] = await Promise.all([
    loadTemplate(files, config),
    files.read(config.aliases).then((read) => parseAliases(config.aliases, read)),
  ]);
  return repositoryOf({ config, template, aliases }, discovery);
}

/** The repository of a survey: another version's survey with today's template and aliases is how that version is judged today. */
export function repositoryOf(
  { config, template, aliases }: Pick<Repository, 'config' | 'template' | 'aliases'>,
  { sigs, approvals, directories }: Survey,
): Repository {
  const leads = [...aliases.groups.keys()]
    .filter((alias) => alias.endsWith('-leads'))
    .map((alias) => alias.slice(0, -'-leads'.length));
  return Object.freeze({
    config,
    template,
    aliases,
    sigs: new Set([...leads, ...sigs]),
    approvals,
    directories,
  });
}
