// The library as one module: src/index.ts with all that it imports, for Node, pages and workers alike.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The bundle of the library: `code`, an ES module or, with a `name`, a script that defines it as a global, and the paths of the
 * `modules` that are in it. Throws where something would be left to import, and at any warning of the bundler.
 */
export async function library(name) {
  const bundle = await rolldown({
    input: join(ROOT, 'src', 'index.ts'),
    cwd: ROOT,
    platform: 'neutral',
    // What packages have for places without Node and without a DOM: a worker is both.
    resolve: { conditionNames: ['worker', 'import', 'default'], mainFields: ['module', 'main'] },
    onLog(_, log) {
      throw new Error(log.message);
    },
  });
  const { output } = await bundle.generate({
    ...(name === undefined ? { format: 'es' } : { format: 'iife', name }),
    // What is loaded when it is needed stays in the file, and runs when it is needed.
    codeSplitting: false,
  });
  const [chunk, ...others] = output;
  if (others.length > 0 || chunk.imports.length > 0)
    throw new Error(
      `The library is no single file: ${[...others.map(({ fileName }) => fileName), ...chunk.imports].join(', ')}`,
    );
  return { code: chunk.code, modules: chunk.moduleIds };
}
