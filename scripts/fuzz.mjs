/**
 * Feeds damaged KEPs to the whole engine: `npm run fuzz -- [--seconds 60] [--seed 1] [--corpus <repository of KEPs>] [--keep]`.
 * Files of the examples and of the corpus are mutated, mixed with texts that parsers, terminals and GitHub obey, then loaded, judged,
 * reported in every format and fixed. Looked for: an exception, a run that takes seconds, and whatever `checkSound` of the tests
 * finds. What shows a fault is printed with its seed; `--keep` makes it as small as it can be with the same fault and puts it among the
 * inputs that the tests run, in `__tests__/hostile/`. Rename it there for what it is about.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compiled } from './compiled-tests.mjs';
import { smallest } from './smallest.mjs';

const { checkSound } = await compiled('__tests__/support/sound.js');

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string' },
    keep: { type: 'boolean', default: false },
    /** Only this case of the seed. */
    only: { type: 'string' },
  },
});

/** A run of a KEP of ordinary size that takes longer is a fault. */
const SLOW = 8000;

const TOKENS = [
  '<!--',
  '-->',
  '```',
  '~~~',
  '---',
  '# ',
  '## ',
  '###### ',
  '- [ ] ',
  '- [x] ',
  '> ',
  '>>>>>> ',
  '| a | b |\n|---|---|\n',
  '<<[UNRESOLVED a]>>',
  '<<[/UNRESOLVED]>>',
  '<!-- toc -->',
  '<!-- /toc -->',
  '<!-- prr-lint-disable slis: x -->',
  '\r',
  '\r\n',
  '\t',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\ud83d',
  '\u2028',
  '\ufeff',
  'é',
  '👩‍👩‍👧',
  '::error::x',
  '##[command]x',
  '::set-output name=a::b',
  '@octocat',
  'https://evil.example/',
  '<img src=x onerror=alert(1)>',
  '](javascript:alert(1))',
  '$(id)',
  '`',
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  ': ',
  ' #',
  '&a',
  '*a',
  '!!js/function ',
  '|\n',
  '>-\n  ',
  '<<: *a\n',
  'TBD',
  'N/A',
  'TODO',
  'yes',
  'no',
  'null',
  '1.20',
  'v1.99',
  'will be tested before beta',
  'x'.repeat(3000),
  '_'.repeat(800),
  '('.repeat(500),
  '\n'.repeat(200),
  ' '.repeat(2000),
  '> '.repeat(60),
]; // prettier-ignore

/** Numbers between 0 and 1 that a seed decides (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const worlds = [...examples(), ...(values.corpus ? [corpus(resolve(values.corpus))] : [])];
const deadline = performance.now() + Number(values.seconds) * 1000;
const counts = { cases: 0, findings: 0, fixes: 0, refused: 0, faults: 0 };
for (let index = 0; performance.now() < deadline; index++) {
  if (values.only !== undefined && index !== Number(values.only)) {
    if (index > Number(values.only)) break;
    continue;
  }
  await one(index);
}
console.log(
  `seed ${values.seed}: ${counts.cases} cases, ${counts.findings} findings, ${counts.fixes} fixed files, ${counts.refused} refused`,
);
console.log(`${counts.cases - counts.faults} passed, ${counts.faults} failed`);
process.exitCode = counts.faults === 0 ? 0 : 1;

/** The examples, each with all its files. */
function examples() {
  return readdirSync('examples').map((name) => ({ files: filesBelow(join('examples', name)), few: false }));
}

/** A large repository: each case takes one of its KEPs with the shared files. */
function corpus(root) {
  const files = filesBelow(root);
  const directories = Object.keys(files).flatMap((path) => /^(.*)\/kep\.yaml$/.exec(path)?.[1] ?? []);
  return { files, directories: directories.filter((one) => !/NNNN/.test(one)), few: true };
}

function filesBelow(root) {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() && !entry.parentPath.includes('.git/') && /\.(?:md|ya?ml)$|^OWNERS/.test(entry.name),
  );
  return Object.fromEntries(
    entries
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => statSync(path).size < 300_000)
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

async function one(index) {
  const next = random(Number(values.seed) * 1_000_003 + index);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const tree = { ...treeOf(pick(worlds), pick) };
  const paths = Object.keys(tree).filter((path) => !/NNNN|template/i.test(path));
  for (let edits = 1 + Math.floor(next() * 6); edits > 0; edits--) {
    const path = pick(paths);
    tree[path] = mutated(tree[path], next, pick);
  }
  counts.cases += 1;
  const started = performance.now();
  try {
    // Rendering pages takes longer than all the rest.
    const { findings, fixes } = await checkSound(tree, { unsafe: next() < 0.5, pages: index % 5 === 0 });
    counts.findings += findings;
    counts.fixes += fixes;
  } catch (error) {
    if (isRefusal(error)) counts.refused += 1;
    else await fault(index, tree, error.stack ?? String(error), faultOf(error));
  }
  const took = performance.now() - started;
  if (took > SLOW) await fault(index, tree, `took ${(took / 1000).toFixed(1)} s`);
}

function treeOf({ files, directories, few }, pick) {
  if (!few) return files;
  const directory = pick(directories);
  const number = /\/(\d+)-[^/]*$/.exec(directory)?.[1];
  return Object.fromEntries(
    Object.entries(files).filter(
      ([path]) =>
        path.startsWith(`${directory}/`) ||
        path.startsWith('keps/NNNN-kep-template/') ||
        path === 'OWNERS_ALIASES' ||
        (path.startsWith('keps/prod-readiness/') && path.endsWith(`/${number}.yaml`)),
    ),
  );
}

/** One damage. */
function mutated(text, next, pick) {
  const at = () => Math.floor(next() * (text.length + 1));
  const lines = text.split('\n');
  const line = Math.floor(next() * lines.length);
  switch (Math.floor(next() * 9)) {
    case 0:
      return lines.toSpliced(line, 1 + Math.floor(next() * 5)).join('\n');
    case 1:
      return lines.toSpliced(line, 0, ...lines.slice(line, line + 1 + Math.floor(next() * 20))).join('\n');
    case 2:
      return text.slice(0, at());
    case 3: {
      const [a, b] = [at(), at()].sort((x, y) => x - y);
      return text.slice(0, a) + text.slice(Math.min(b, a + 400));
    }
    case 4:
      return text.replaceAll('\n', pick(['\r\n', '\r', '\n\n']));
    case 5:
      return lines.toSpliced(line, 1, `${' '.repeat(Math.floor(next() * 9))}${lines[line]}`).join('\n');
    case 6:
      return lines.toSpliced(line, 0, pick(TOKENS)).join('\n');
    case 7: {
      const token = pick(TOKENS);
      return lines
        .toSpliced(line, 0, `${pick(TOKENS)}${token}`.repeat(1 + Math.floor(next() * 40)).slice(0, 20_000))
        .join('\n');
    }
    default: {
      const offset = at();
      return text.slice(0, offset) + pick(TOKENS) + text.slice(offset);
    }
  }
}

/** A sentence about the tree instead of a report. */
function isRefusal(error) {
  return ['UsageError', 'ConfigError'].includes(error.name);
}

/** What a fault is, without what differs from input to input. */
function faultOf(error) {
  return `${error.name}: ${error.message}`.replace(/[\d"'`].*/s, '');
}

async function fault(index, tree, message, kind) {
  counts.faults += 1;
  console.log(`✖ --seed ${values.seed} --only ${index}: ${message.split('\n').slice(0, 4).join('\n  ')}`);
  if (!values.keep || kind === undefined) return;
  const shows = async (smaller) => {
    try {
      await checkSound(smaller);
      return false;
    } catch (error) {
      return !isRefusal(error) && faultOf(error) === kind;
    }
  };
  if (!(await shows(tree))) return;
  const files = await smallest(tree, shows, performance.now() + 60_000);
  const path = join('__tests__', 'hostile', `found-${values.seed}-${index}.json`);
  writeFileSync(path, `${JSON.stringify({ about: message.split('\n')[0], files }, null, 2)}\n`);
  console.log(`  kept in ${path}`);
}
