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

/**
 * `known`, whose own values are there or lazy themselves, and, under `keys`, what `make` makes, which runs when one of them is first asked
 * for. Frozen.
 */
export function lazy<Known extends object, Made extends object, Key extends keyof Made>(
  known: Known,
  keys: Readonly<Record<Key, true>>,
  make: () => Made,
): Known & Pick<Made, Key> {
  return new Lazy(known, Object.keys(keys), once(make)) as unknown as Known & Pick<Made, Key>;
}

/** What `lazy` gives. All of them share their getters: of objects with getters of their own V8 makes dictionaries, slow to make and to ask. */
class Lazy {
  /** By key, what makes its value. */
  readonly #makers: Readonly<Record<string, () => object>>;

  constructor(known: object, keys: readonly string[], make: () => object) {
    const makers: Record<string, () => object> = known instanceof Lazy ? { ...known.#makers } : {};
    for (const key of keys) makers[key] = make;
    this.#makers = makers;
    if (known instanceof Lazy) this.#take(known);
    else Object.assign(this, known);
    for (const key of keys) Object.defineProperty(this, key, Lazy.#getter(key));
    Object.freeze(this);
  }

  /** The values of another one; what is lazy there stays so. */
  #take(known: Lazy): void {
    const own = this as unknown as Record<string, unknown>;
    for (const key of Object.keys(known))
      if (Object.hasOwn(known.#makers, key)) Object.defineProperty(this, key, Lazy.#getter(key));
      else own[key] = (known as unknown as typeof own)[key];
  }

  static readonly #getters = new Map<string, PropertyDescriptor>();

  static #getter(key: string): PropertyDescriptor {
    const known = Lazy.#getters.get(key) ?? {
      enumerable: true,
      get(this: Lazy) {
        return (this.#makers[key]?.() as Record<string, unknown> | undefined)?.[key];
      },
    };
    Lazy.#getters.set(key, known);
    return known;
  }
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

/** What was made for the last `most` keys that were asked for; for another one `make` runs. For texts too long to keep many of. */
export function lastMade<T extends NonNullable<unknown>>(most: number): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key) ?? make();
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found;
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
