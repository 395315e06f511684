import type { FileRead } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { ApprovalYaml, LocatedData, YamlFile } from '../model/metadata.js';
import { lazy } from '../text/once.js';
import { parseYaml } from '../text/yaml/file.js';
import type { Validate } from '../text/yaml/shape.js';
import { prodReadiness } from '../text/yaml/validators.js';

type ApprovalFile = { readonly 'kep-number': string } & Readonly<Record<string, Entry | string>>;

interface Entry {
  readonly approver?: string;
}

/**
 * An approval file: `kep-number`, and for each stage of the configuration its approver. A stage without value is an entry without
 * approver. An approver that is a list is left out without a problem: who may approve is a question of its own. It is parsed when
 * somebody asks for what stands in it.
 */
export function parseApproval(path: string, read: FileRead, config: Config): YamlFile<ApprovalYaml> {
  const exists = !('unreadable' in read && read.unreadable === 'missing');
  const text = 'text' in read ? read.text.replace(/^\uFEFF/, '') : '';
  return lazy({ path, exists, text }, PARSED, () => readApproval(path, read, config));
}

const PARSED = {
  data: true,
  problems: true,
  has: true,
  raw: true,
  at: true,
  edit: true,
  comments: true,
} as const;

function readApproval(path: string, read: FileRead, config: Config): YamlFile<ApprovalYaml> {
  const file = parseYaml<ApprovalFile>(path, read, {
    validate: prodReadiness as Validate,
    keys: { '': ['kep-number', ...config.stages] },
    silent: (subject, value) => subject.endsWith('.approver') && Array.isArray(value),
  });
  const { 'kep-number': number, ...entries } = file.data;
  const stages: Record<string, LocatedData<Entry>> = {};
  for (const stage of config.stages) {
    const entry = entries[stage] as LocatedData<Entry> | undefined;
    const isEmpty = file.has(stage) && file.raw(stage) === undefined && !file.has(stage, 0);
    if (entry !== undefined || (isEmpty && file.problems.every(({ subject }) => subject !== stage))) {
      stages[stage] = entry ?? {};
    }
  }
  return {
    ...file,
    data: Object.freeze({
      ...(number !== undefined && { 'kep-number': number }),
      stages: Object.freeze(stages),
    }),
  };
}
