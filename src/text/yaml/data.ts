import type { ErrorObject } from 'ajv';
import { stringify } from 'yaml';
import type { Edit, Fix, Problem } from '../../model/finding.js';
import { evident, nearest, spellRelease } from '../../model/lifecycle.js';
import { oneOf, quote } from '../words.js';
import { type Keys, MOST, subjectOf, type YamlTree } from './tree.js';

/** A compiled schema of `validators.ts`. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** A key that is not in the schema although files have it. */
export interface FormerKey {
  /** The key that holds the value today. */
  readonly instead?: string;
  readonly help: string;
  readonly severity?: 'warning';
}

/** What a kind of file may hold: its schema, and what configuration and custom make of it. */
export interface Shape {
  readonly validate: Validate;
  /** Top-level keys that are true or false; everything else is text. */
  readonly booleans?: readonly string[];
  /** Top-level keys that must have a value, in place of the schema's. */
  readonly required?: readonly string[];
  /** Values of a top-level key, in place of the schema's; none for any. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Keys of a mapping, by its own key (`''` is the file), in place of the schema's `propertyNames`. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  /** Top-level keys that are allowed besides the schema's; `*` for any key at any depth. */
  readonly more?: ReadonlySet<string> | '*';
  /** Lists by top-level key whose items may be texts: each then stands for a mapping with this key. */
  readonly named?: Readonly<Record<string, string>>;
  /** Subjects whose wrong values only earn a warning and stay. */
  readonly lenient?: ReadonlySet<string>;
  /** Top-level keys out of use. */
  readonly former?: ReadonlyMap<string, FormerKey>;
  /** Subjects that somebody else judges: a wrong value is dropped without a problem. */
  readonly silent?: (subject: string, value: unknown) => boolean;
  /** A file without content is fine. */
  readonly mayBeEmpty?: boolean;
}

type Mapping = Record<string, unknown>;
type Fault = ErrorObject & { readonly keys: Keys };
type Schema = {
  readonly title?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
};

/** What of a file's data its shape allows, deeply frozen, and a problem for everything else. */
export function checkData(
  tree: YamlTree,
  shape: Shape,
  path: string,
): { readonly data: object; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { data = Object.create(null) as Mapping } = tree;
  if (!isMapping(data)) {
    const message = `Unexpected ${nameOf(data)}, expected keys and values`;
    return { data: {}, problems: [{ subject: 'file', message, place: tree.at([]) }] };
  }
  if (tree.data === undefined && shape.mayBeEmpty) return { data: {}, problems };

  readNamed(data);
  const meant = new Set<string>();
  // A key is unknown with or without a value; a required one needs a value.
  for (const { keyword, params, parentSchema, keys } of faultsOf(data)) {
    if (keyword !== 'additionalProperties') continue;
    if (shape.more === '*') continue;
    if (keys.length === 0 && shape.more?.has(String(params.additionalProperty))) continue;
    unknownKey(
      [...keys, String(params.additionalProperty)],
      Object.keys((parentSchema as Schema).properties ?? {}),
    );
  }
  for (const [key, known] of Object.entries(shape.keys ?? {})) {
    const keys = key === '' ? [] : [key];
    const mapping = valueAt(data, keys);
    if (!isMapping(mapping)) continue;
    for (const unknown of Object.keys(mapping).filter((name) => !known.includes(name))) {
      unknownKey([...keys, unknown], known);
    }
  }
  readBooleans(data);
  dropEmptyKeys(data);
  const faults = faultsOf(data);
  if (tree.data === undefined) return { data: {}, problems: [emptyFile(faults)] };
  const told = new Set<string>();
  for (const fault of faults) {
    if (fault.keyword === 'required') missingKey(fault.parentSchema as Schema, fault.keys, fault.params);
    else if (fault.keyword !== 'additionalProperties' && !told.has(fault.instancePath)) {
      told.add(fault.instancePath);
      wrongValue(fault);
    }
  }
  for (const [key, values] of Object.entries(shape.values ?? {})) {
    const value = data[key];
    if (typeof value === 'string' && values.length > 0 && !values.includes(value))
      wrongChoice([key], value, values);
  }
  return { data: compact(data) as object, problems };

  /** YAML 1.1 also knew `yes` and `on`; Go's decoder, which the KEP process uses, still does where a boolean belongs. */
  function readBooleans(mapping: Mapping): void {
    for (const key of shape.booleans ?? []) {
      const scalar = tree.scalar([key]);
      if (scalar === undefined) continue;
      const { text, plain } = scalar;
      if (plain && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) {
        mapping[key] = text.toLowerCase() === 'true';
      } else if (!plain && /^(?:true|false)$/.test(text)) {
        mapping[key] = text === 'true';
        problems.push({
          subject: key,
          message: `Unexpected quotes around ${quote(text)}`,
          place: tree.at([key]),
          help: `${key}: ${text}`,
          ...mend(tree.edit([key], text, true)),
        });
      } else if (/^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/.test(text)) {
        mapping[key] = /^(?:y|on)/i.test(text);
        problems.push({
          subject: key,
          message: `Unexpected ${quote(text)}, expected \`${mapping[key]}\``,
          place: tree.at([key]),
          help: `${key}: ${mapping[key]}`,
          severity: 'warning',
          ...mend(tree.edit([key], String(mapping[key]), true)),
        });
      }
    }
  }

  function readNamed(mapping: Mapping): void {
    for (const [key, name] of Object.entries(shape.named ?? {})) {
      const list = mapping[key];
      if (!Array.isArray(list)) continue;
      mapping[key] = list.map((item) => (typeof item === 'string' ? { [name]: item } : item));
    }
  }

  /** `false` among a schema's values is the text `false` here. */
  function isOverruled({ keyword, propertyName, instancePath, params, data: value }: ErrorObject): boolean {
    if (propertyName !== undefined || keyword === 'propertyNames') return true;
    if (keyword !== 'enum') return false;
    return instancePath.slice(1) in (shape.values ?? {}) || params.allowedValues.map(String).includes(value);
  }

  function faultsOf(value: Mapping): readonly Fault[] {
    shape.validate(value);
    const faults = (shape.validate.errors ?? [])
      .filter((error) => !isOverruled(error))
      .map((error) => ({ ...error, keys: keysOf(error.instancePath, value) }));
    if (shape.required === undefined) return faults;
    return [
      ...faults.filter(({ keyword, keys }) => keyword !== 'required' || keys.length > 0),
      ...missingFaults(value, shape.required),
    ];
  }

  /** The faults that a schema with these required keys would find. */
  function missingFaults(value: Mapping, required: readonly string[]): readonly Fault[] {
    const missing = required.filter((key) => value[key] === undefined);
    if (missing.length === 0) return [];
    shape.validate({});
    const sample = shape.validate.errors?.find(({ keyword }) => keyword === 'required');
    if (sample === undefined) return [];
    return missing.map((key) => ({ ...sample, params: { missingProperty: key }, keys: [] }));
  }

  function emptyFile(faults: readonly Fault[]): Problem {
    const required = faults.flatMap(({ params, parentSchema }) =>
      example(parentSchema as Schema, String(params.missingProperty)),
    );
    return {
      subject: 'file',
      message: 'Unexpected empty file',
      place: { path },
      ...(required.length > 0 && { help: required.join('\n') }),
    };
  }

  function unknownKey(keys: Keys, known: readonly string[]): void {
    const value = valueAt(data, keys);
    remove(data as Mapping, keys);
    if (problems.length > MOST) return;
    const key = String(keys.at(-1));
    const former = keys.length === 1 ? shape.former?.get(key) : undefined;
    const absent = known.filter((other) => !tree.has([...keys.slice(0, -1), other]));
    const place = tree.keyAt(keys);
    const sure = former ? undefined : evident(key, known);
    const renaming = sure !== undefined && absent.includes(sure) ? renamed(keys, sure, value) : undefined;
    const expected = former ? former.instead : nearest(key, absent);
    if (expected !== undefined) meant.add(subjectOf([...keys.slice(0, -1), expected]));
    problems.push({
      subject: subjectOf(keys),
      message: `Unexpected key ${quote(key)}${expected === undefined ? '' : `, expected ${quote(expected)}`}`,
      place,
      help: former?.help ?? `Known keys are ${known.map(quote).join(', ')}.`,
      ...(former?.severity && { severity: former.severity }),
      ...mend(renaming),
    });
  }

  /** A misspelt key is read as the one that is meant, if its value makes sense there: else renaming it would bring up new problems. */
  function renamed(keys: Keys, name: string, value: unknown): Edit | undefined {
    const edit = tree.rename(keys, name);
    const parent = valueAt(data, keys.slice(0, -1));
    if (edit === undefined || !isMapping(parent)) return undefined;
    const meantKeys = [...keys.slice(0, -1), name];
    parent[name] = value;
    const choice = keys.length === 1 ? shape.values?.[name] : undefined;
    const isWrong =
      choice !== undefined
        ? !choice.includes(String(value))
        : !shape.booleans?.includes(name) &&
          faultsOf(data as Mapping).some((fault) => isBelow(fault.keys, meantKeys));
    if (isWrong) {
      delete parent[name];
      return undefined;
    }
    tree.readAs(keys, name);
    return edit;
  }

  function missingKey(schema: Schema, parent: Keys, params: Mapping): void {
    const key = String(params.missingProperty);
    const keys = [...parent, key];
    if (meant.has(subjectOf(keys))) return;
    const help = example(schema, key);
    problems.push({
      subject: subjectOf(keys),
      message: `Missing ${tree.has(keys) ? 'value of ' : ''}${quote(key)}`,
      place: tree.has(keys) || parent.length === 0 ? tree.keyAt(keys) : tree.keyAt(parent),
      ...(help.length > 0 && { help: help.join('\n') }),
    });
  }

  function wrongValue({ keyword, params, parentSchema, data: value, keys }: Fault): void {
    const subject = subjectOf(keys);
    // An empty list item: nobody means anything by it.
    if (value === null || shape.silent?.(subject, value)) {
      remove(data as Mapping, keys);
      return;
    }
    if (keyword === 'minItems') {
      problems.push({
        subject,
        message: `Missing value of ${quote(String(keys.at(-1)))}`,
        place: tree.keyAt(keys),
        severity: 'warning',
      });
      return;
    }
    if (keyword === 'enum') {
      wrongChoice(keys, value, params.allowedValues);
      return;
    }

    const schema = parentSchema as Schema;
    const [sample] = schema.examples ?? [];
    const fault =
      keyword === 'type' ? wrongType([params.type].flat(), value, sample, keys) : wrongForm(schema, value);
    const isLenient = keyword === 'pattern' && shape.lenient?.has(subject);
    problems.push({
      subject,
      place: typeof value === 'string' ? tree.at(keys) : tree.keyAt(keys),
      ...fault,
      ...(isLenient && { severity: 'warning' }),
      ...(schema.title === 'release' && mend(releaseEdit(keys, value))),
    });
    if (!isLenient) remove(data as Mapping, keys);
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
      message: `Unexpected ${nameOf(value)}, expected ${expected}`,
      ...(meantValue !== undefined && { help: paste(keys, meantValue) }),
    };
  }

  function releaseEdit(keys: Keys, value: unknown): Edit | undefined {
    const release = spellRelease(String(value));
    return release === undefined ? undefined : tree.edit(keys, release);
  }

  function wrongForm(schema: Schema, value: unknown): Pick<Problem, 'message'> {
    const [sample] = schema.examples ?? [];
    const kind = schema.title === undefined ? '' : `a ${schema.title} such as `;
    return { message: `Unexpected ${quote(String(value))}, expected ${kind}${quote(String(sample))}` };
  }

  function wrongChoice(keys: Keys, value: unknown, allowed: readonly unknown[]): void {
    const values = allowed.filter((choice) => typeof choice === 'string');
    const expected = nearest(String(value), values);
    const sure = typeof value === 'string' ? evident(value, values) : undefined;
    problems.push({
      subject: subjectOf(keys),
      message: `Unexpected ${typeof value === 'string' ? quote(value) : nameOf(value)}, expected ${expected === undefined ? oneOf(values) : quote(expected)}`,
      place: typeof value === 'string' ? tree.at(keys) : tree.keyAt(keys),
      help: `One of ${oneOf(values)}.`,
      ...mend(sure === undefined ? undefined : tree.edit(keys, sure)),
    });
    remove(data as Mapping, keys);
  }
}

function mend(edit: Edit | undefined): { readonly fix?: Fix } {
  return edit === undefined ? {} : { fix: { safety: 'safe', edits: [edit] } };
}

function isBelow(keys: Keys, above: Keys): boolean {
  return above.every((key, index) => keys[index] === key);
}

/** `- key: value` without quotes is a mapping where a text was meant. */
function asText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 1 && typeof value[0] === 'string' ? value[0] : undefined;
  const entries = isMapping(value) ? Object.entries(value) : [];
  const [entry] = entries;
  return entries.length === 1 && typeof entry?.[1] === 'string' ? `${entry[0]}: ${entry[1]}` : undefined;
}

function example(schema: Schema, key: string): readonly string[] {
  const [sample] = schema.properties?.[key]?.examples ?? [];
  return sample === undefined ? [] : [paste([key], sample)];
}

function paste(keys: Keys, value: unknown): string {
  const key = keys.at(-1);
  return stringify(typeof key === 'string' ? { [key]: value } : [value], { lineWidth: 0 }).trimEnd();
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? quote(value) : Array.isArray(value) ? 'list' : 'mapping';
}

/** The keys of a JSON pointer; list indexes as numbers. */
function keysOf(pointer: string, data: unknown): Keys {
  let value = data;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(value) ? Number(name) : name;
      value = (value as Mapping)[key];
      return key;
    });
}

function valueAt(data: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((value, key) => (value as Mapping | undefined)?.[key], data);
}

/** Takes a value out of its mapping; in a list it leaves `null` behind, so that its neighbours keep their indexes. */
function remove(data: Mapping, keys: Keys): void {
  const parent = valueAt(data, keys.slice(0, -1));
  const key = keys.at(-1);
  if (key === undefined || parent === null || typeof parent !== 'object') return;
  if (Array.isArray(parent)) parent[Number(key)] = null;
  else delete (parent as Mapping)[key];
}

function dropEmptyKeys(value: unknown): void {
  if (Array.isArray(value)) value.forEach(dropEmptyKeys);
  if (!isMapping(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null) delete value[key];
    else dropEmptyKeys(inner);
  }
}

/** The data without what was taken out of its lists. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.filter((item) => item !== null).map(compact));
  if (!isMapping(value)) return value;
  for (const [key, inner] of Object.entries(value)) value[key] = compact(inner);
  return Object.freeze(value);
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
