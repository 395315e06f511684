// One of lib/'s shells with all that it imports, in one scope.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes the module `entry` and all that it imports to `file`, an ES module that needs nothing but Node; what is imported when it is
 * needed still runs when it is needed. `legalComments` is esbuild's. Returns the paths of the modules in it, relative to the project.
 */
export async function oneFile(entry, file, legalComments) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments,
    metafile: true,
    // Packages in the older form ask for Node's modules by `require`.
    banner: {
      js: `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);`,
    },
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}
