import type { FileRead } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Problem } from '../model/finding.js';
import { STAGES } from '../model/lifecycle.js';
import type { KepYaml, YamlFile } from '../model/metadata.js';
import { frontMatterOf } from '../text/markdown/front-matter.js';
import { saysNothing } from '../text/non-answers.js';
import { parseYaml } from '../text/yaml/file.js';
import type { FormerKey, Shape, Validate } from '../text/yaml/shape.js';
import { kep } from '../text/yaml/validators.js';
import { isSingle } from './single.js';

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

/** A release that is not planned, as a number: `v0.x`. */
const UNPLANNED = /^v?\d*\.?x(?:\.x)?$/i;

/** Upstream reads dates as text: a wrong form harms nobody's tools. */
const LENIENT: ReadonlySet<string> = new Set(['creation-date', 'last-updated']);

/** What the repository's template says of keys. */
export interface TemplateKeys {
  /** Those that are known besides the schema's. */
  readonly known: ReadonlySet<string>;
  /** Those of its own metadata; `undefined` where it has none. */
  readonly own: ReadonlySet<string> | undefined;
}

const NO_KEYS: TemplateKeys = { known: new Set(), own: undefined };

/** A kep.yaml. Its statuses and stages are those of the configuration. */
export function parseMetadata(
  path: string,
  read: FileRead,
  config: Config,
  template: TemplateKeys = NO_KEYS,
): YamlFile<KepYaml> {
  return withNumber(parseYaml<KepYaml>(path, read, shapeOf(config, template)), config);
}

/** The metadata at the top of a document, its places those in the document. Without any, or where none is looked for, it does not exist. */
export function parseFrontMatter(
  path: string,
  read: FileRead,
  config: Config,
  template: TemplateKeys = NO_KEYS,
): YamlFile<KepYaml> {
  const { source } = config.metadata;
  const isRead = source === 'front-matter' || (source === 'file' && isSingle(path));
  const text = 'text' in read && isRead ? read.text : undefined;
  const top = text === undefined ? undefined : frontMatterOf(text);
  const yaml: FileRead = top?.yaml === undefined ? { unreadable: 'missing' } : { text: top.yaml };
  const file = withNumber(
    parseYaml<KepYaml>(path, yaml, { ...shapeOf(config, template), mayBeEmpty: true }),
    config,
  );
  if (text === undefined || top === undefined) return file;
  return { ...file, exists: true, text, ...(top.yaml === undefined && { problems: [unclosed(path)] }) };
}

function unclosed(path: string): Problem {
  return {
    subject: 'syntax',
    message: 'Missing `---` below the front matter',
    place: { path, start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
    help: 'Write a line `---` between the metadata and the text.',
  };
}

/** Where metadata may have any form, so may its stage, unless the configuration lists stages. */
export function takesAnyStage({ metadata, stages }: Config): boolean {
  return metadata.extra.includes('*') && stages === STAGES;
}

function shapeOf(config: Config, template: TemplateKeys): Shape {
  const { metadata, statuses, stages } = config;
  const { numberKey, extra, lenient } = metadata;
  const required = metadata.required.filter(
    (key) => !metadata.requiredByTemplate || template.own === undefined || template.own.has(key),
  );
  const anything = extra.includes('*');
  return {
    validate: kep as Validate,
    booleans: ['disable-supported'],
    required,
    values: { status: statuses, stage: takesAnyStage(config) ? [] : stages },
    keys: anything ? {} : { milestone: stages },
    more: anything
      ? '*'
      : new Set([...template.known, ...extra, ...(numberKey === undefined ? [] : [numberKey])]),
    lenient: LENIENT,
    former: FORMER,
    ...(lenient && {
      named: { 'feature-gates': 'name' },
      silent: (subject, value) => anything || isLoose(subject, value, required),
    }),
  };
}

/** Forms that other projects' tools do not mind: they say that there is nothing to say. */
function isLoose(subject: string, value: unknown, required: readonly string[]): boolean {
  if (subject === 'latest-milestone')
    return typeof value === 'string' && (saysNothing(value) || UNPLANNED.test(value.trim()));
  if (subject === 'feature-gates') return value === '' || isEmpty(value);
  return isEmpty(value) && !required.includes(subject);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** The number under whatever key the repository has for it is `kep-number` to everybody else. */
function withNumber(file: YamlFile<KepYaml>, { metadata: { numberKey } }: Config): YamlFile<KepYaml> {
  if (numberKey === 'kep-number') return file;
  const { 'kep-number': _, ...data } = file.data;
  const number = numberKey === undefined ? undefined : file.raw(numberKey);
  const isNumber = (key: string | number | undefined): boolean => key === 'kep-number';
  const own = (keys: readonly (string | number)[]): readonly (string | number)[] =>
    isNumber(keys[0]) && numberKey !== undefined ? [numberKey, ...keys.slice(1)] : keys;
  const isNone = (keys: readonly (string | number)[]): boolean =>
    isNumber(keys[0]) && numberKey === undefined;
  return {
    ...file,
    data: Object.freeze({
      ...data,
      ...(numberKey !== undefined &&
        number !== undefined && { 'kep-number': { value: number, place: file.at(numberKey) } }),
    }),
    has: (...keys) => !isNone(keys) && file.has(...own(keys)),
    raw: (...keys) => (isNone(keys) ? undefined : file.raw(...own(keys))),
    at: (...keys) => (isNone(keys) ? file.at() : file.at(...own(keys))),
    edit: (text, ...keys) => (isNone(keys) ? undefined : file.edit(text, ...own(keys))),
  };
}
