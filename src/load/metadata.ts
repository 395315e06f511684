import type { Config, FileRead, KepYaml, YamlFile } from '../types.js';
import { kep } from './validators.js';
import type { FormerKey, Shape, Validate } from './yaml-data.js';
import { parseYaml } from './yaml-file.js';

const UNUSED: FormerKey = { help: 'Remove it: the KEP process has no such key.', severity: 'warning' };

/**
 * The first three are fields of upstream's own type that its decoder fills; the others were keys of older templates. The template
 * had `prr-approvers` until 2022-09, and repositories that copied it still have.
 */
const FORMER: ReadonlyMap<string, FormerKey> = new Map<string, FormerKey>([
  ['name', UNUSED],
  ['id', UNUSED],
  ['path', UNUSED],
  [
    'prr-approvers',
    { help: 'Remove it: the approver of each stage stands in the approval file.', severity: 'warning' },
  ],
  ['rollback-supported', { instead: 'disable-supported', help: 'disable-supported: true' }],
  [
    'feature-gate',
    {
      instead: 'feature-gates',
      help: 'feature-gates:\n  - name: NameOfTheGate\n    components:\n      - kube-apiserver',
    },
  ],
]);

/** Upstream reads dates as text: a wrong form harms nobody's tools. */
const LENIENT: ReadonlySet<string> = new Set(['creation-date', 'last-updated']);

/** A kep.yaml. Its statuses and stages are those of the configuration; `templateKeys` are known besides the schema's. */
export function parseMetadata(
  path: string,
  read: FileRead,
  config: Config,
  templateKeys: ReadonlySet<string> = new Set(),
): YamlFile<KepYaml> {
  const shape: Shape = {
    validate: kep as Validate,
    booleans: ['disable-supported'],
    values: { status: config.statuses, stage: config.stages },
    keys: { milestone: config.stages },
    more: templateKeys,
    lenient: LENIENT,
    former: FORMER,
  };
  return parseYaml<KepYaml>(path, read, shape);
}
