// Fills README.md and the pages of docs/ with what stands elsewhere: tables from the rules, the reporters and action.yml, the workflows of
// docs/workflows: `node scripts/generate.mjs`. With `--check` it writes nothing and fails when a part is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { compile } from './build.mjs';

const ROOT = new URL('../', import.meta.url);
const ACTION = new URL('../action.yml', import.meta.url);
const WORKFLOWS = new URL('../docs/workflows/', import.meta.url);

/** In the order of the catalogue. */
const CATEGORIES = {
  metadata: 'Metadata',
  contradiction: 'The same answer in two places',
  reality: 'What the code of Kubernetes says',
  approval: 'Approval',
  questionnaire: 'Questionnaire',
  request: 'What reviewers keep asking for',
  document: 'The rest of the document',
  repository: 'The repository',
};

/** The generated parts by the name in their markers. */
function partsOf({ rules, reporters, action, workflows }) {
  return {
    rules: ruleTables(rules),
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

/** Each page with every part up to date. Throws for a part that no page has or two have, and for half a pair of markers. */
export function generated(pages, sources) {
  const filled = pages.map(({ path, text }) => ({ path, text, expected: text }));
  for (const [name, block] of Object.entries(partsOf(sources))) {
    const homes = filled.filter(({ text }) => text.includes(`<!-- ${name} -->`));
    if (homes.length !== 1)
      throw new Error(`Expected one page with the line \`<!-- ${name} -->\`, got ${homes.length}`);
    homes[0].expected = fill(homes[0].expected, name, block, homes[0].path);
  }
  return filled;
}

function ruleTables(rules) {
  const unknown = rules.find(({ category }) => !(category in CATEGORIES));
  if (unknown)
    throw new Error(`scripts/generate.mjs has no heading for the category \`${unknown.category}\``);
  return Object.entries(CATEGORIES)
    .map(([category, heading]) => [heading, rules.filter((rule) => rule.category === category)])
    .filter(([, some]) => some.length > 0)
    .map(([heading, some]) => {
      const rows = some.map(({ id, severity, summary }) => [
        `[\`${id}\`](docs/rules/${id}.md)`,
        severity,
        summary,
      ]);
      return `**${heading}**\n\n${table(['Rule', 'Severity', 'What it asks for'], rows)}`;
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

/** Every page as it stands and as it should be, by the rules compiled in `lib`. */
export async function pages(lib) {
  const [{ rules }, { reporters }] = await Promise.all(
    ['rules', 'reporters'].map((room) => import(pathToFileURL(join(lib, room, 'index.js')).href)),
  );
  const workflows = readdirSync(WORKFLOWS).map((name) => ({
    name,
    text: readFileSync(new URL(name, WORKFLOWS), 'utf8'),
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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const stale = (await pages(compile())).filter(({ text, expected }) => text !== expected);
    if (stale.length === 0) console.log('The generated parts of README.md and docs/ are up to date');
    for (const { path, expected } of stale) {
      if (!process.argv.includes('--check')) {
        writeFileSync(new URL(path, ROOT), expected);
        console.log(`${path}: wrote the tables and the workflows`);
      } else {
        console.error(`${path} is stale: run \`npm run generate\` and commit it`);
        process.exitCode = 1;
      }
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
