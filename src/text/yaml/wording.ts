/** The last stage: what a fault is called, and what is to be written instead. */
import { stringify } from 'yaml';
import type { Problem } from '../../model/finding.js';
import { spellRelease } from '../../model/lifecycle.js';
import { evident, nearest } from '../slips.js';
import { oneOf, quote } from '../words.js';
import { type Checking, safely } from './check.js';
import type { Fault } from './faults.js';
import type { Keys } from './nodes.js';
import { isMapping } from './plain.js';
import type { Schema } from './shape.js';
import { subjectOf } from './values.js';

/** A required key that has no value; `undefined` where it stands under another name. */
export function missingKey(
  { tree, meant }: Checking,
  { keys: parent, params, parentSchema }: Fault,
): Problem[] {
  const key = String(params.missingProperty);
  const keys = [...parent, key];
  if (meant.has(subjectOf(keys))) return [];
  const help = example(parentSchema as Schema, key);
  return [
    {
      subject: subjectOf(keys),
      message: `Missing ${tree.has(keys) ? 'value of ' : ''}${quote(key)}`,
      place: tree.has(keys) || parent.length === 0 ? tree.keyAt(keys) : tree.keyAt(parent),
      ...(help.length > 0 && { help: help.join('\n') }),
    },
  ];
}

/** A value that its key does not allow. */
export function wrongValue(checking: Checking, fault: Fault): Problem {
  const { tree } = checking;
  const { keyword, params, parentSchema, data: value, keys } = fault;
  const subject = subjectOf(keys);
  if (keyword === 'minItems') {
    return {
      subject,
      message: `Missing value of ${quote(String(keys.at(-1)))}`,
      place: tree.keyAt(keys),
      severity: 'warning',
    };
  }
  if (keyword === 'enum') return wrongChoice(checking, fault);

  const schema = parentSchema as Schema;
  const [sample] = schema.examples ?? [];
  const words =
    keyword === 'type' ? wrongType([params.type].flat(), value, sample, keys) : wrongForm(schema, value);
  const release = schema.title === 'release' && typeof value === 'string' ? spellRelease(value) : undefined;
  return {
    subject,
    place: typeof value === 'string' ? tree.at(keys) : tree.keyAt(keys),
    ...words,
    ...(isLenient(checking, fault) && { severity: 'warning' }),
    ...safely(release === undefined ? undefined : tree.edit(keys, release)),
  };
}

/** Whether the value stays although its form is wrong. */
export function isLenient({ shape }: Checking, { keyword, keys }: Fault): boolean {
  return keyword === 'pattern' && (shape.lenient?.has(subjectOf(keys)) ?? false);
}

function wrongType(
  types: readonly string[],
  value: unknown,
  sample: unknown,
  keys: Keys,
): Pick<Problem, 'message' | 'help'> {
  const expected = types.includes('array')
    ? 'a list'
    : types.includes('object')
      ? 'keys and values'
      : types[0] === 'boolean'
        ? '`true` or `false`'
        : 'text';
  const meantText = expected === 'text' ? asText(value) : undefined;
  const meantValue = meantText ?? (types.includes('array') && typeof value === 'string' ? [value] : sample);
  return {
    message: `Unexpected ${called(value)}, expected ${expected}`,
    ...(meantValue !== undefined && { help: paste(keys, meantValue) }),
  };
}

function wrongForm(schema: Schema, value: unknown): Pick<Problem, 'message'> {
  const [sample] = schema.examples ?? [];
  const kind = schema.title === undefined ? '' : `a ${schema.title} such as `;
  return { message: `Unexpected ${quote(String(value))}, expected ${kind}${quote(String(sample))}` };
}

function wrongChoice({ tree }: Checking, { keys, data: value, params }: Fault): Problem {
  const values: readonly string[] = [...params.allowedValues].filter((choice) => typeof choice === 'string');
  const expected = nearest(String(value), values);
  const sure = typeof value === 'string' ? evident(value, values) : undefined;
  return {
    subject: subjectOf(keys),
    message: `Unexpected ${called(value)}, expected ${expected === undefined ? oneOf(values) : quote(expected)}`,
    place: typeof value === 'string' ? tree.at(keys) : tree.keyAt(keys),
    help: `One of ${oneOf(values)}.`,
    ...safely(sure === undefined ? undefined : tree.edit(keys, sure)),
  };
}

/** `- key: value` without quotes is a mapping where a text was meant. */
function asText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 1 && typeof value[0] === 'string' ? value[0] : undefined;
  const entries = isMapping(value) ? Object.entries(value) : [];
  const [entry] = entries;
  return entries.length === 1 && typeof entry?.[1] === 'string' ? `${entry[0]}: ${entry[1]}` : undefined;
}

/** The sample of a key, ready to paste. */
export function example(schema: Schema, key: string): readonly string[] {
  const [sample] = schema.properties?.[key]?.examples ?? [];
  return sample === undefined ? [] : [paste([key], sample)];
}

function paste(keys: Keys, value: unknown): string {
  const key = keys.at(-1);
  return stringify(typeof key === 'string' ? { [key]: value } : [value], { lineWidth: 0 }).trimEnd();
}

/** A value in words. */
export function called(value: unknown): string {
  return typeof value === 'string' ? quote(value) : Array.isArray(value) ? 'list' : 'mapping';
}
