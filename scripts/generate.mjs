// Fills README.md and the pages of docs/ with what stands elsewhere: tables from the rules, the reporters and action.yml, the workflows of
// docs/workflows; and every file that names where prr-lint is kept (scripts/home.mjs): `node scripts/generate.mjs`. With `--check` it
// writes nothing and fails when a part is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { compile } from './build.mjs';
import { CATEGORIES } from './categories.mjs';
import { homed, pinSentence } from './home.mjs';
import { validators } from './validators.mjs';

const ROOT = new URL('../', import.meta.url);
const ACTION = new URL('../action.yml', import.meta.url);
const WORKFLOWS = new URL('../docs/workflows/', import.meta.url);

/** Further files that name where prr-lint is kept, or hold what does. */
const HOMED = ['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'src/cli/workflow.ts'];
const VALIDATORS = 'src/text/yaml/validators.ts';

/** The generated parts by the name in their markers. */
function partsOf({ rules, reporters, action, workflows }) {
  return {
    rules: ruleTables(rules, 'docs/rules', (heading) => `**${heading}**`),
    'rules by topic': ruleTables(rules, 'rules', (heading) => `## ${heading}`),
    pin: pinSentence(),
    formats: table(
      ['Format', 'What it is for'],
      reporters.map(({ name, summary }) => [`\`${name}\``, summary]),
    ),
    inputs: table(
      ['Input', 'Meaning', 'Default'],
      Object.entries(action.inputs).map(([name, { description }]) => {
        const [, meaning, preset] = /^([\s\S]*?)\s*(?:Default: (.+)\.)?$/.exec(description.trim());
        return [`\`${name}\``, meaning, preset ?? ''];
      }),
    ),
    outputs: table(
      ['Output', 'Meaning'],
      Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description.trim()]),
    ),
    ...Object.fromEntries(
      workflows.map(({ name, text }) => [
        `docs/workflows/${name}`,
        `\`\`\`yaml\n# .github/workflows/keps-${name}\n${text.trimEnd()}\n\`\`\``,
      ]),
    ),
  };
}

/** Parts that more than one page may have. */
const SHARED = ['pin'];

/** Each page with every part up to date. Throws for a part that no page has or two have, and for half a pair of markers. */
export function generated(pages, sources) {
  const filled = pages.map(({ path, text }) => ({ path, text, expected: homed(text) }));
  for (const [name, block] of Object.entries(partsOf(sources))) {
    const homes = filled.filter(({ text }) => text.includes(`<!-- ${name} -->`));
    if (homes.length !== 1 && !(homes.length > 1 && SHARED.includes(name)))
      throw new Error(`Expected one page with the line \`<!-- ${name} -->\`, got ${homes.length}`);
    for (const page of homes) page.expected = fill(page.expected, name, block, page.path);
  }
  return filled;
}

/** A table for each topic; `folder` is where the pages are from the page that has the tables. */
function ruleTables(rules, folder, headed) {
  const unknown = rules.find(({ category }) => !(category in CATEGORIES));
  if (unknown)
    throw new Error(`scripts/generate.mjs has no heading for the category \`${unknown.category}\``);
  return Object.entries(CATEGORIES)
    .map(([category, heading]) => [heading, rules.filter((rule) => rule.category === category)])
    .filter(([, some]) => some.length > 0)
    .map(([heading, some]) => {
      const rows = some.map(({ id, severity, summary }) => [
        `[\`${id}\`](${folder}/${id}.md)`,
        severity,
        summary,
      ]);
      return `${headed(heading)}\n\n${table(['Rule', 'Severity', 'What it asks for'], rows)}`;
    })
    .join('\n\n');
}

function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function fill(text, name, block, path) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from === -1 || to < from) throw new Error(`${path} lacks the line \`${close}\` below \`${open}\``);
  return `${text.slice(0, from + open.length)}\n\n${block}\n\n${text.slice(to)}`;
}

/** Files besides the pages as they stand and as they should be: workflows, schemas, what `init` writes. */
export function homedFiles() {
  const inside = (folder) => readdirSync(new URL(folder, ROOT)).map((name) => folder + name);
  return [...HOMED, ...inside('docs/workflows/'), ...inside('schemas/')].map((path) => {
    const text = readFileSync(new URL(path, ROOT), 'utf8');
    return { path, text, expected: homed(text) };
  });
}

/** Every page as it stands and as it should be, by the rules compiled in `lib`. */
export async function pages(lib) {
  const [{ rules }, { reporters }] = await Promise.all(
    ['rules', 'reporters'].map((room) => import(pathToFileURL(join(lib, room, 'index.js')).href)),
  );
  const workflows = readdirSync(WORKFLOWS).map((name) => ({
    name,
    text: homed(readFileSync(new URL(name, WORKFLOWS), 'utf8')),
  }));
  const docs = readdirSync(new URL('docs/', ROOT)).filter((name) => name.endsWith('.md'));
  return generated(
    ['README.md', ...docs.map((name) => `docs/${name}`)].map((path) => ({
      path,
      text: readFileSync(new URL(path, ROOT), 'utf8'),
    })),
    { rules, reporters, action: parse(readFileSync(ACTION, 'utf8')), workflows },
  );
}

/** Writes what is stale, or with `check` says so. Returns whether anything was. */
async function settle(files, check) {
  const stale = files.filter(({ text, expected }) => text !== expected);
  for (const { path, expected } of stale) {
    if (!check) {
      writeFileSync(new URL(path, ROOT), expected);
      console.log(`${path}: written`);
    } else {
      console.error(`${path} is stale: run \`npm run generate\` and commit it`);
      process.exitCode = 1;
    }
  }
  return stale.length > 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const check = process.argv.includes('--check');
    // In this order: the validators are made of the schemas, and what the pages show is compiled.
    const first = await settle(homedFiles(), check);
    const text = readFileSync(new URL(VALIDATORS, ROOT), 'utf8');
    const second = await settle([{ path: VALIDATORS, text, expected: await validators() }], check);
    const third = await settle(await pages(compile()), check);
    if (!first && !second && !third) console.log('The generated parts of README.md and docs/ are up to date');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
