// Rules are mutated, not the reading of what they judge: the same texts make the same KEPs under each mutant. Reading them, which takes
// most of a test's time, is done once. Only modules of base.cjs pass through here: they lead to no mutated source.

/** The functions of a module whose outcomes are kept → what stands for them. */
const KEPT = {
  'src/files/memory.ts': { memory: (memory) => (files) => treeOf(memory, files) },
  'src/config/config.ts': {
    loadConfig:
      (loadConfig) =>
      (files, ...rest) =>
        once(files, keyOf(['config', rest]), () => loadConfig(files, ...rest)),
  },
  'src/load/workspace.ts': {
    open: (open) => (files, config, numbers) =>
      once(files, keyOf(['open', config, numbers]), async () => keeping(await open(files, config, numbers))),
  },
};

/** The module at `path` of base.cjs, where what it reads from files is kept. */
export function remembering(path, base) {
  const module = base[path]();
  if (KEPT[path] === undefined) return module;
  const own = { ...module };
  for (const [name, keep] of Object.entries(KEPT[path])) own[name] = keep(module[name]);
  return own;
}

/** Trees by all their texts: what else is kept hangs on them. */
const trees = new Map();
/** A part has some thousand of them. */
const MOST = 5000;

function treeOf(memory, files) {
  if (Object.values(files).some((content) => typeof content !== 'string')) return memory(files);
  const key = JSON.stringify(files);
  if (!trees.has(key)) {
    if (trees.size >= MOST) trees.clear();
    trees.set(key, memory(files));
  }
  return trees.get(key);
}

/** The workspace, where a KEP is read once, with all its parts whoever asks for it, and so are other versions. */
function keeping(workspace) {
  const own = {};
  // What is lazy in a workspace stays so, and is asked of the workspace itself.
  for (const name of Object.keys(workspace))
    Object.defineProperty(own, name, { enumerable: true, configurable: true, get: () => workspace[name] });
  const load = (directory, _, twin) =>
    once(own, keyOf([directory, idOf(twin)]), () => workspace.load(directory, undefined, twin));
  const version = (files) =>
    once(own, keyOf(['version', idOf(files)]), async () => keeping(await workspace.version(files)));
  for (const [name, value] of Object.entries({ load, version }))
    Object.defineProperty(own, name, { enumerable: true, value });
  return own;
}

const outcomes = new WeakMap();

/** What `make` makes of `object`, once for each `key`. */
function once(object, key, make) {
  if (!outcomes.has(object)) outcomes.set(object, new Map());
  const known = outcomes.get(object);
  if (!known.has(key)) known.set(key, make());
  return known.get(key);
}

const keys = new WeakMap();

/** The same text for what holds the same data. Functions are the same when they are one. */
function keyOf(value) {
  if (typeof value === 'function') return `function ${idOf(value)}`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
  if (!keys.has(value)) keys.set(value, dataOf(value));
  return keys.get(value);
}

function dataOf(value) {
  if (value instanceof Map || value instanceof Set) return `${value.constructor.name} ${keyOf([...value])}`;
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  return `{${Object.keys(value).map((name) => `${JSON.stringify(name)}:${keyOf(value[name])}`)}}`;
}

const ids = new WeakMap();
let last = 0;

function idOf(object) {
  if (object === undefined) return 0;
  if (!ids.has(object)) ids.set(object, ++last);
  return ids.get(object);
}
