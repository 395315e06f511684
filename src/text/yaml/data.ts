/** A file's data held to its shape. */
import type { Problem } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import { readBooleans } from './booleans.js';
import type { Checking } from './check.js';
import { choiceFaults, type Fault, faultsOf } from './faults.js';
import { checkNames } from './names.js';
import type { Keys } from './nodes.js';
import { dropEmptyKeys, isMapping, type Mapping, remove } from './plain.js';
import type { Schema, Shape } from './shape.js';
import type { YamlTree } from './tree.js';
import { subjectOf } from './values.js';
import { called, example, isLenient, missingKey, wrongValue } from './wording.js';

/** What of a file's data its shape allows, each value with its place and all of it frozen, and a problem for everything else. */
export function checkData(
  tree: YamlTree,
  shape: Shape,
  path: string,
): { readonly data: object; readonly problems: readonly Problem[] } {
  const { data = Object.create(null) as Mapping } = tree;
  if (!isMapping(data)) {
    const message = `Unexpected ${called(data)}, expected keys and values`;
    return { data: {}, problems: [{ subject: 'file', message, place: tree.at([]) }] };
  }
  if (tree.data === undefined && shape.mayBeEmpty) return { data: {}, problems: [] };

  const checking: Checking = { tree, shape, data, problems: [], meant: new Set() };
  checkNames(checking);
  readBooleans(checking);
  dropEmptyKeys(data);
  const faults = faultsOf(shape, data);
  if (tree.data === undefined) return { data: {}, problems: [emptyFile(faults, path)] };
  const ofValues = oncePerValue(faults.filter(isOfValue));
  const silent = ofValues.filter((fault) => isSilent(shape, fault));
  for (const { keys } of silent) remove(data, keys);
  const wrong = [...ofValues.filter((fault) => !silent.includes(fault)), ...choiceFaults(shape, data)];
  const missing = faults.filter(({ keyword }) => keyword === 'required');
  const told = [
    ...missing.flatMap((fault) => missingKey(checking, fault)),
    ...oncePerValue(wrong).map((fault) => wrongValue(checking, fault)),
  ];
  for (const fault of wrong) if (!isKept(checking, fault)) remove(data, fault.keys);
  return { data: located(tree, data, []) as object, problems: [...checking.problems, ...told] };
}

function isOfValue({ keyword }: Fault): boolean {
  return keyword !== 'required' && keyword !== 'additionalProperties';
}

/** The first of several faults of a value says enough. */
function oncePerValue(faults: readonly Fault[]): readonly Fault[] {
  const told = new Set<string>();
  return faults.filter(({ keys }) => {
    const address = JSON.stringify(keys);
    return !told.has(address) && told.add(address);
  });
}

/** Nobody means anything by an empty item of a list, and some values are for others to judge. */
function isSilent(shape: Shape, { data: value, keys }: Fault): boolean {
  return value === null || (shape.silent?.(subjectOf(keys), value) ?? false);
}

/** A list without items stays what it is, and so does what has a wrong form only. */
function isKept(checking: Checking, fault: Fault): boolean {
  return fault.keyword === 'minItems' || isLenient(checking, fault);
}

function emptyFile(faults: readonly Fault[], path: string): Problem {
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

/** Data without what was taken out of its lists, and with its place beside every text: what is left keeps the place where it is written. */
function located(tree: YamlTree, value: unknown, keys: Keys): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item, index) => (item === null ? null : located(tree, item, [...keys, index])));
    const list = items.filter((item) => item !== null);
    return Object.freeze(Object.defineProperty(list, 'place', { get: placed(tree, keys) }));
  }
  if (!isMapping(value)) return new Written(value, placed(tree, keys));
  // Without prototype: whoever asks for a key that is not written finds nothing.
  const mapping = Object.create(null) as Mapping;
  for (const [key, inner] of Object.entries(value)) mapping[key] = located(tree, inner, [...keys, key]);
  return Object.freeze(mapping);
}

/** A value with its place. The getter is shared: of objects with getters of their own V8 makes dictionaries. */
class Written {
  readonly #place: () => Place;

  constructor(
    readonly value: unknown,
    place: () => Place,
  ) {
    this.#place = place;
    Object.defineProperty(this, 'place', Written.#PLACE);
    Object.freeze(this);
  }

  static readonly #PLACE: PropertyDescriptor = {
    enumerable: true,
    get(this: Written) {
      return this.#place();
    },
  };
}

/** The place of what stands at `keys`, looked up when somebody asks. A text that stands for a mapping stands where the mapping would. */
function placed(tree: YamlTree, keys: Keys): () => Place {
  let place: Place | undefined;
  return () => {
    place ??= tree.at(tree.has(keys) ? keys : keys.slice(0, -1));
    return place;
  };
}
