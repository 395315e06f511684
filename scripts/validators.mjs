// Compiles schemas/ to src/text/yaml/validators.ts, so that no run pays for loading ajv and compiling (some 80 ms).
// `node scripts/validators.mjs` writes the file; the tests fail when it is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const SCHEMAS = {
  kep: 'kep.schema.json',
  prodReadiness: 'prod-readiness.schema.json',
  ownersAliases: 'owners-aliases.schema.json',
  owners: 'owners.schema.json',
  config: 'config.schema.json',
};

/** The text of src/text/yaml/validators.ts: one validating function per schema, free of imports. */
export async function validators() {
  const schemas = await Promise.all(
    Object.values(SCHEMAS).map(async (name) =>
      JSON.parse(await readFile(new URL(`../schemas/${name}`, import.meta.url), 'utf8')),
    ),
  );
  const ajv = new Ajv({
    schemas,
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const ids = Object.keys(SCHEMAS).map((name, index) => [name, schemas[index].$id]);
  const code = standaloneCode.default(ajv, Object.fromEntries(ids));
  return `// @ts-nocheck\n// Generated from schemas/ by scripts/validators.mjs.\n${code.trim()}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(new URL('../src/text/yaml/validators.ts', import.meta.url), await validators());
}
