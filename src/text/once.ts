/** What is made when somebody asks for it, and then kept. */
import { apart } from './apart.js';

/** `make`, which runs at most once. A failure is no outcome: it is tried again. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `known` and, under `keys`, what `make` makes, which runs when one of them is first asked for. Frozen. */
export function lazy<Known extends object, Made extends object, Key extends keyof Made>(
  known: Known,
  keys: Readonly<Record<Key, true>>,
  make: () => Made,
): Known & Pick<Made, Key> {
  const made = once(make);
  // Descriptors, not values: what is lazy in `known` stays so.
  const object = Object.defineProperties({}, Object.getOwnPropertyDescriptors(known));
  for (const key of Object.keys(keys) as Key[])
    Object.defineProperty(object, key, { enumerable: true, get: () => made()[key] });
  return Object.freeze(object) as Known & Pick<Made, Key>;
}

/** Texts that are longer than this are not met again, and so many different ones hold no more than some megabytes. */
const LONGEST = 200;
const MOST = 10_000;

/** `make`, whose outcome is kept for short texts: headings, lines of a template and bare answers come again in every KEP. */
export function remembered<T extends string | number | boolean | object>(
  make: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    // What is kept must not keep the file that the text was found in.
    const own = apart(text);
    const made = make(own);
    known.set(own, made);
    return made;
  };
}

/** `make`, which runs once for each object that is asked about, for as long as the object is there. */
export function onceFor<Key extends object, T extends NonNullable<unknown>>(
  make: (key: Key) => T,
): (key: Key) => T {
  const known = new WeakMap<Key, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
