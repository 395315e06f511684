// Bundles the tests of a part with the mutated sources, in Stryker's copy of the project, into two scripts: tests.cjs is what leads to a
// mutated source and is evaluated again for each mutant, base.cjs all the rest, which no mutant changes and which stays warm.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import picomatch from 'picomatch';
import { parts } from './parts.mjs';

const part = parts[process.env.MUTATION_PART];
const tests = readdirSync('__tests__', { recursive: true })
  .map((path) => join('__tests__', path))
  .filter(picomatch(part.tests))
  .sort();

const ownUrl = {
  name: 'own-url',
  setup({ onLoad }) {
    // Tests read examples and schemas beside themselves.
    onLoad({ filter: /\/(src|__tests__)\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
    }));
  },
};

/** One script that hands out each of `paths` when it is called for. */
function bundle(paths, plugins, outfile) {
  return build({
    stdin: {
      contents: paths
        .map((path) => `exports[${JSON.stringify(path)}] = () => require('./${path}');`)
        .join('\n'),
      resolveDir: '.',
    },
    ...(outfile === undefined ? { write: false } : { outfile }),
    bundle: true,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vitest'],
    logLevel: 'warning',
    plugins: [...plugins, ownUrl],
  });
}

const { inputs } = (await bundle(tests, [])).metafile;
const isMutated = picomatch(part.sources);
const fresh = new Set(Object.keys(inputs).filter((path) => isMutated(path) || path.startsWith('__tests__/')));
for (let before = -1; before !== fresh.size; ) {
  before = fresh.size;
  for (const [path, { imports }] of Object.entries(inputs))
    if (imports.some((imported) => fresh.has(imported.path))) fresh.add(path);
}

const shared = new Set();
const fromBase = {
  name: 'from-base',
  setup({ onResolve, resolve: resolved }) {
    onResolve({ filter: /^[.@a-z]/ }, async ({ path, pluginData, ...options }) => {
      if (pluginData === fromBase || path === 'vitest' || options.kind === 'entry-point') return;
      const { path: file, external } = await resolved(path, { ...options, pluginData: fromBase });
      const own = relative(resolve('.'), file);
      if (external || fresh.has(own) || !Object.hasOwn(inputs, own)) return;
      shared.add(own);
      return { path: `base:${own}`, external: true };
    });
  },
};
await bundle(tests, [fromBase], 'tests.cjs');
await bundle([...shared], [], 'base.cjs');
