// One of lib/'s shells with all that it imports, in one scope.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes the module `entry` and all that it imports to `file`, an ES module that needs nothing but Node; what is imported when it is
 * needed still runs when it is needed. `legalComments` is esbuild's; what is imported as one of `external` stays an import. Returns the
 * paths of the modules in it, relative to the project.
 */
export async function oneFile(entry, file, legalComments, external = []) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments,
    external,
    metafile: true,
    // Packages in the older form ask for Node's modules by `require`.
    banner: {
      js: `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);`,
    },
    logLevel: 'error',
  });
  writeFileSync(file, inAscii(readFileSync(file, 'utf8')));
  return Object.keys(metafile.inputs);
}

/**
 * esbuild escapes what is not ASCII in texts, but not in regular expressions and comments. A single such character makes Node hold all of
 * the program in two bytes for each letter. Throws where that would be another text: in a raw template.
 */
function inAscii(code) {
  const raw = /String\.raw`[^`]*[^\0-\x7f`][^`]*`/.exec(code);
  if (raw) throw new Error(`A raw template has to be ASCII: ${raw[0]}`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
