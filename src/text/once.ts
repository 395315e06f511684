/** What is made when somebody asks for it, and then kept. */

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
