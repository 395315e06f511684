/** What a repository's configuration says besides the preset's name. */
import { GATE_LIST } from '../kubernetes/lists.js';
import type { Config } from '../model/config.js';
import type { Inventory } from './inventory.js';

/** One key of the configuration. */
export interface Setting {
  /** From the top of the file down: `metadata`, `files`. */
  readonly keys: readonly [string] | readonly [string, string];
  readonly value: string | readonly string[];
  /** Why it is there, one line. */
  readonly comment: string;
}

/** Where a repository asks the questions of a review from. */
export function questionnaireOf({ questionnaire }: Inventory): Config['questionnaire'] {
  const { asked, read, inTemplate } = questionnaire;
  if (inTemplate && asked * 4 >= read) return 'template';
  return read > 0 && asked * 2 >= read ? 'built-in' : 'none';
}

/** Whether approvals are given, or will be: there are some, or people who may give them. */
export function hasApprovals({ approvals, hasApprovers }: Inventory): boolean {
  return approvals > 0 || hasApprovers;
}

/** The roots, unless they are those of `preset`. */
export function rootsSetting({ roots }: Inventory, preset: Config): readonly Setting[] {
  if (isSame(roots, preset.roots)) return [];
  return [{ keys: ['roots'], value: roots, comment: 'Where the proposals are.' }];
}

/** Sections that the template demands and many proposals lack, unless there are none. */
export function sectionsSetting(uncommon: readonly string[]): readonly Setting[] {
  if (uncommon.length === 0) return [];
  const comment = 'Sections of the template that many proposals do without: remove those to hold them to.';
  return [{ keys: ['optional-sections'], value: uncommon, comment }];
}

/** The other keys in which the repository differs from `preset`, in the order of the documentation. */
export function settingsFor(inventory: Inventory, preset: Config): readonly Setting[] {
  return [
    ...templateSetting(inventory, preset),
    ...metadataSettings(inventory, preset.metadata),
    ...documentsSetting(inventory, preset),
    ...reviewSettings(inventory, preset),
    ...statusesSetting(inventory, preset),
    ...stagesSetting(inventory, preset),
    ...kubernetesSetting(inventory),
  ];
}

function* templateSetting({ template }: Inventory, preset: Config): Generator<Setting> {
  const directory = template?.directory;
  if (directory === preset.template) return;
  const comment = directory === undefined ? 'There is no template.' : 'What proposals are written from.';
  yield { keys: ['template'], value: directory ?? 'none', comment };
}

function* metadataSettings(inventory: Inventory, preset: Config['metadata']): Generator<Setting> {
  const { source, files, numberKey, lacking, extra } = inventory;
  const ofFile = source === 'file' && !isSame(files, preset.files);
  if (source !== preset.source && !ofFile)
    yield { keys: ['metadata', 'source'], value: source, comment: 'Where titles and states are.' };
  if (source === 'none') return;
  if (ofFile) yield { keys: ['metadata', 'files'], value: files, comment: 'The file with title and state.' };
  const needsNumber = preset.numberKey !== undefined && preset.required.includes(preset.numberKey);
  if (numberKey !== preset.numberKey && (numberKey !== undefined || needsNumber)) {
    const comment = numberKey === undefined ? 'No key holds a number.' : 'The key of the number.';
    yield { keys: ['metadata', 'number-key'], value: numberKey ?? 'none', comment };
  }
  const required = preset.required.flatMap((key) => (key === preset.numberKey ? (numberKey ?? []) : key));
  const written = required.filter((key) => key === numberKey || !lacking.has(key));
  if (inventory.proposals.length > 0 && !isSame(written, required)) {
    yield { keys: ['metadata', 'required'], value: written, comment: 'What most proposals have.' };
  }
  if (extra.length > 0 && !preset.extra.includes('*')) {
    const comment = 'Keys that the KEP process has not, in several proposals.';
    yield { keys: ['metadata', 'extra'], value: extra, comment };
  }
}

function* documentsSetting({ documents }: Inventory, preset: Config): Generator<Setting> {
  if (documents.length > 0 && !isSame(documents, preset.documents))
    yield { keys: ['documents'], value: documents, comment: 'The first that a directory has counts.' };
}

function* reviewSettings(inventory: Inventory, preset: Config): Generator<Setting> {
  const questionnaire = questionnaireOf(inventory);
  const isReviewed = questionnaire !== 'none' || hasApprovals(inventory);
  const isEarly = inventory.milestones === 'v0' || inventory.milestones === 'mixed';
  if (isReviewed && isEarly && preset.prrSince.major > 0) {
    yield {
      keys: ['prr-since'],
      value: 'none',
      comment: 'Releases are not those of Kubernetes: none exempts a proposal.',
    };
  }
  if (hasApprovals(inventory) !== (preset.approvals !== undefined)) {
    if (preset.approvals !== undefined)
      yield { keys: ['approvals'], value: 'off', comment: 'There are no approval files.' };
    else {
      const comment = 'The alias in OWNERS_ALIASES.';
      yield { keys: ['approvals', 'approvers'], value: 'prod-readiness-approvers', comment };
    }
  }
  // Without a template the built-in questions serve where it is asked for.
  const asks = (one: Config['questionnaire']) => (inventory.template || one === 'none' ? one : 'built-in');
  if (asks(questionnaire) !== asks(preset.questionnaire))
    yield { keys: ['questionnaire'], value: questionnaire, comment: ASKED[questionnaire] };
}

const ASKED: Readonly<Record<Config['questionnaire'], string>> = {
  template: 'The template asks the questions of a production readiness review.',
  'built-in': 'Documents answer the questions of a production readiness review.',
  none: 'Few documents answer the questions of a production readiness review.',
};

function* statusesSetting({ statuses, isOwnProcess }: Inventory, preset: Config): Generator<Setting> {
  if (preset.statuses.length === 0) return;
  const more = statuses.filter((status) => !preset.statuses.includes(status));
  if (more.length === 0) return;
  const value = isOwnProcess ? statuses : [...preset.statuses, ...more];
  yield { keys: ['statuses'], value, comment: 'What several proposals have as their status counts.' };
}

function* stagesSetting({ stages }: Inventory, preset: Config): Generator<Setting> {
  const more = stages.filter((stage) => !preset.stages.includes(stage));
  if (more.length === 0 || preset.statuses.length === 0) return;
  const comment = 'What several proposals have as their stage counts.';
  yield { keys: ['stages'], value: [...preset.stages, ...more], comment };
}

/** kubernetes/kubernetes holds no KEPs: a list next to some is the project's own. */
function* kubernetesSetting({ listsGates }: Inventory): Generator<Setting> {
  if (!listsGates) return;
  yield { keys: ['kubernetes', 'index'], value: GATE_LIST, comment: 'The feature gates that the code has.' };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
