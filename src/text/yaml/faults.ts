/** What a schema has against some data, once configuration and custom had their say. */
import type { ErrorObject } from 'ajv';
import type { Keys } from './nodes.js';
import { keysOf, type Mapping } from './plain.js';
import type { Shape } from './shape.js';

/** An error of the schema's, and where. */
export type Fault = Pick<ErrorObject, 'keyword' | 'params' | 'parentSchema' | 'data'> & {
  readonly keys: Keys;
};

/** Everything that `shape` has against `data`, in the schema's order, then wrong values of the configuration's. */
export function faultsOf(shape: Shape, data: Mapping): readonly Fault[] {
  shape.validate(data);
  const faults: Fault[] = (shape.validate.errors ?? [])
    .filter((error) => !isOverruled(shape, error))
    .map((error) => ({ ...error, keys: keysOf(error.instancePath, data) }));
  if (shape.required === undefined) return faults;
  return [
    ...faults.filter(({ keyword, keys }) => keyword !== 'required' || keys.length > 0),
    ...missingFaults(shape, data, shape.required),
  ];
}

/** `false` among a schema's values is the text `false` here. */
function isOverruled(
  shape: Shape,
  { keyword, propertyName, instancePath, params, data }: ErrorObject,
): boolean {
  if (propertyName !== undefined || keyword === 'propertyNames') return true;
  if (keyword !== 'enum') return false;
  return instancePath.slice(1) in (shape.values ?? {}) || params.allowedValues.map(String).includes(data);
}

/** The faults that a schema with these required keys would find. */
function missingFaults(shape: Shape, data: Mapping, required: readonly string[]): readonly Fault[] {
  const missing = required.filter((key) => data[key] === undefined);
  if (missing.length === 0) return [];
  shape.validate({});
  const sample = shape.validate.errors?.find(({ keyword }) => keyword === 'required');
  if (sample === undefined) return [];
  return missing.map((key) => ({ ...sample, params: { missingProperty: key }, keys: [] }));
}

/** Values that are texts, but none of those that the configuration allows. */
export function choiceFaults({ values = {} }: Shape, data: Mapping): readonly Fault[] {
  return Object.entries(values)
    .filter(([key, allowed]) => {
      const value = data[key];
      return typeof value === 'string' && allowed.length > 0 && !allowed.includes(value);
    })
    .map(([key, allowedValues]) => ({
      keyword: 'enum',
      params: { allowedValues },
      parentSchema: {},
      data: data[key],
      keys: [key],
    }));
}
