/** The configuration that suits a repository, and why. */
import { loadConfig } from '../config/config.js';
import { PRESETS } from '../config/presets.js';
import type { Files } from '../files/door.js';
import { survey } from '../load/survey.js';
import type { Config } from '../model/config.js';
import { configurationText } from './configuration.js';
import type { Inventory } from './inventory.js';
import {
  hasApprovals,
  questionnaireOf,
  rootsSetting,
  type Setting,
  sectionsSetting,
  settingsFor,
} from './settings.js';
import { refusesCustom, uncommonSections } from './uncommon.js';

/** Where the configuration is written. */
export const CONFIGURATION = '.github/prr-lint.yaml';

/** A configuration for a repository. */
export interface Suggestion {
  /** Name of the preset. */
  readonly preset: string;
  /** Why this preset, in words that continue a sentence. */
  readonly reason: string;
  readonly settings: readonly Setting[];
  /** The file to write. */
  readonly text: string;
  /** How many proposals a run with it reads. */
  readonly reads: number;
}

/**
 * The preset that says most about the repository by itself, with the keys in which the repository differs from it; `wanted` is the
 * name of a preset that somebody chose instead. The text is one that `loadConfig` accepts.
 */
export async function suggest(files: Files, inventory: Inventory, wanted?: string): Promise<Suggestion> {
  if (inventory.roots.length === 0) return bare(wanted ?? 'kubernetes');
  const names = wanted === undefined ? suitable(inventory) : [wanted];
  const all = await Promise.all(names.map((name) => from(files, inventory, name)));
  const shortest = all.reduce((one, other) => (other.settings.length < one.settings.length ? other : one));
  const best = wanted === undefined ? await takingAny(files, inventory, shortest) : shortest;
  const preset =
    wanted === undefined && isUpstream(inventory, best) ? 'kubernetes/enhancements' : best.preset;
  const reason = wanted === undefined ? reasonOf(inventory) : 'the preset was chosen';
  const first = configurationText(preset, reason, best.settings);
  const uncommon = await uncommonSections(withConfiguration(files, first));
  const settings = [...best.settings, ...sectionsSetting(uncommon)];
  const text = configurationText(preset, reason, settings);
  return { preset, reason, settings, text, reads: await readBy(files, text) };
}

/** For a repository that holds nothing yet. */
function bare(preset: string): Suggestion {
  const reason = 'the preset was chosen';
  return { preset, reason, settings: [], text: configurationText(preset, reason, []), reads: 0 };
}

/** A layout with metadata of its own needs a preset that takes any; among the others the shortest configuration decides. */
function suitable({ source, isOwnProcess }: Inventory): readonly string[] {
  return source === 'file' && !isOwnProcess ? ['kubernetes', 'sigs'] : ['frontmatter'];
}

/** Where most proposals write a key in a form of their own, the preset that takes any; a review of Kubernetes' own takes none. */
async function takingAny(
  files: Files,
  inventory: Inventory,
  found: Pick<Suggestion, 'preset' | 'settings'>,
): Promise<Pick<Suggestion, 'preset' | 'settings'>> {
  if (found.preset === 'frontmatter' || hasApprovals(inventory)) return found;
  const tried = withConfiguration(files, configurationText(found.preset, '', found.settings));
  return (await refusesCustom(tried)) ? from(files, inventory, 'frontmatter') : found;
}

async function from(
  files: Files,
  inventory: Inventory,
  name: string,
): Promise<Pick<Suggestion, 'preset' | 'settings'>> {
  const roots = rootsSetting(inventory, PRESETS[name] as Config);
  // With the template that this preset finds here.
  const preset = await loadConfig(withConfiguration(files, configurationText(name, '', roots)), []);
  return { preset: name, settings: [...roots, ...settingsFor(inventory, preset)] };
}

/** The SIGs of kubernetes/enhancements have policies that no other repository has. */
function isUpstream({ assignsApprovers }: Inventory, { preset }: Pick<Suggestion, 'preset'>): boolean {
  return preset === 'kubernetes' && assignsApprovers;
}

function reasonOf(inventory: Inventory): string {
  const { source, files, isOwnProcess } = inventory;
  const places = {
    file: `metadata in ${files[0]}`,
    'front-matter': 'metadata at the top of the document',
    none: 'no metadata',
  };
  const questionnaire = questionnaireOf(inventory);
  const parts = [
    places[source],
    ...(isOwnProcess ? ['statuses of its own'] : []),
    questionnaire === 'none' ? 'no questionnaire' : 'the questionnaire',
    hasApprovals(inventory) ? 'approval files' : 'no approval files',
  ];
  return parts.join(', ');
}

async function readBy(files: Files, text: string): Promise<number> {
  const config = await loadConfig(withConfiguration(files, text), []);
  return (await survey(files, config)).directories.length;
}

/** The same tree with another configuration. */
function withConfiguration(files: Files, text: string): Files {
  return { list: files.list, read: async (path) => (path === CONFIGURATION ? { text } : files.read(path)) };
}
