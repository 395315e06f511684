// Writes data/kubernetes.json into a module, src/kubernetes/built-in-text.ts, so that every bundle, the one file and a browser have it:
// `node scripts/built-in-index.mjs` writes the file; the tests fail when it is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** The text of src/kubernetes/built-in-text.ts. A line of the index is a line of the module. */
export async function builtInText() {
  const index = await readFile(new URL('../data/kubernetes.json', import.meta.url), 'utf8');
  if (/[`\\]|\$\{/.test(index))
    throw new Error('data/kubernetes.json holds what a template literal would change');
  return `// Generated from data/kubernetes.json by scripts/built-in-index.mjs; data/NOTICE says whose data it is.\nexport const TEXT = \`${index}\`;\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(new URL('../src/kubernetes/built-in-text.ts', import.meta.url), await builtInText());
}
