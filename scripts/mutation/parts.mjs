import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import picomatch from 'picomatch';

const RULES = new URL('../../src/rules/', import.meta.url);
const TESTS = new URL('../../__tests__/rules/', import.meta.url);

/** The examples of the rules' pages, whose reports its tests share. */
const PAGES = '__tests__/docs.test.ts';

/** What all rules make of KEPs that lack something. */
const LACKING = '__tests__/rules/lacking.test.ts';

/** The tests of the rules, by the names of their files. */
const testTexts = new Map(
  readdirSync(TESTS)
    .filter((name) => name.endsWith('.test.ts') && name !== 'reads.test.ts')
    .map((name) => [name, readFileSync(new URL(name, TESTS), 'utf8')]),
);

const MODULES = readdirSync(RULES, { recursive: true });

/** What the modules of the rules import, by their paths below src/rules/. */
const imports = new Map();

/** The score in percent that every part has to reach. */
export const FLOOR = 90;

/**
 * What is mutated together, and the tests that are to notice: those of the part, not of the whole program. `owns` narrows them further,
 * by the path of what is mutated and the id of a test: its file, `#` and its names. Where a part `remembers`, KEPs of the same texts are read
 * once for all mutants: nothing that reads them is mutated. The tests of files that are `shared` look at one report, which the first of
 * them makes.
 */
export const parts = {
  judge: { sources: ['src/judge/*.ts'], tests: ['__tests__/judge/*.test.ts'] },
  changes: {
    sources: ['src/changes/*.ts'],
    tests: ['__tests__/changes/{changes,compare,touched}.test.ts'],
  },
  words: { sources: ['src/text/{slips,words}.ts'], tests: ['__tests__/text/{slips,words}.test.ts'] },
  model: { sources: ['src/model/*.ts'], tests: ['__tests__/model/*.test.ts'] },
  ...rules(),
  ...facts(),
  'readers-promises': readers('{promise*,promises,section-promises,stated}', [
    'promises*',
    'section-promises',
    'stated',
  ]),
  'readers-lists': readers('{component-names,disablement,gates,labelled-lists,metrics,name-lists}', [
    'readme',
    'spellings',
  ]),
  'readers-questions': readers('{questions,sections,region,reading,readme,lazy}', ['readme']),
  'readers-answers': readers('{answers,units}', ['readme']),
  'readers-states': readers('{state,pointers,unresolved,swallowed,tool-comments,gate-tables}', ['readme']),
  'readers-template': readers('template-{options,phrases,text}', ['readme']),
  'readers-edits': readers('{insertion,template-comments}', []),
};

/** The readers of a README, by what they read. Each is held to the test of its name and to `tests`, which look at several. */
function readers(names, tests) {
  const below = (name) => `__tests__/load/readme/${name}.test.ts`;
  const isShared = picomatch(tests.map(below));
  return {
    sources: [`src/load/readme/${names}.ts`],
    tests: [...tests, names].map(below),
    owns(path, test) {
      const [file] = test.split('#');
      return isShared(file) || file === below(path.slice(path.lastIndexOf('/') + 1, -'.ts'.length));
    },
  };
}

/** The rules by category. A rule is held to its own tests, the examples of its page and KEPs that lack something. */
function rules() {
  const shards = {};
  for (const name of readdirSync(RULES).sort()) {
    const [, category] = /^ {2}category: '([a-z]+)',$/m.exec(readable(name)) ?? [];
    if (category === undefined) continue;
    shards[`rules-${category}`] ??= {
      sources: [],
      tests: [PAGES, LACKING],
      shared: [PAGES],
      owns,
      remembers: true,
    };
    shards[`rules-${category}`].sources.push(`src/rules/${name}`);
    shards[`rules-${category}`].tests.push(...testsOf(name.replace('.ts', '')));
  }
  return shards;
}

/** What rules share, held to its own tests and those of the rules that use it: by whether it reads the document or the files of data beside it. */
function facts() {
  const names = readdirSync(new URL('facts/', RULES)).sort();
  const ofDocument = new Set(
    'history missing-sections promises samples sections sentences strategies test-evidence toc-list'
      .split(' ')
      .map((name) => `${name}.ts`),
  );
  return {
    'rules-facts-document': shard(names.filter((name) => ofDocument.has(name))),
    'rules-facts-metadata': shard(names.filter((name) => !ofDocument.has(name))),
  };
}

function shard(names) {
  const users = new Map(names.map((name) => [name, usersOf(`facts/${name}`)]));
  const nameIn = (path) => path.slice(path.lastIndexOf('/') + 1);
  const own = (name) => `__tests__/rules/facts/${name.replace('.ts', '.test.ts')}`;
  return {
    sources: names.map((name) => `src/rules/facts/${name}`),
    tests: [...new Set([PAGES, LACKING, ...names.map(own), ...[...users.values()].flat().flatMap(testsOf)])],
    shared: [PAGES],
    owns: (path, test) =>
      test.startsWith(`${own(nameIn(path))}#`) || users.get(nameIn(path)).some((id) => isOf(id, test)),
    remembers: true,
  };
}

/** The ids of the rules that import a module, by way of others or at once; both by paths below src/rules/. */
function usersOf(path) {
  const users = new Set([path]);
  for (const used of users) for (const name of MODULES) if (importsOf(name).includes(used)) users.add(name);
  return [...users].filter((name) => !name.includes('/')).map((name) => name.slice(0, -'.ts'.length));
}

function importsOf(name) {
  if (!imports.has(name)) {
    const found = [...readable(name).matchAll(/from '(\.[^']*)\.js'/g)];
    imports.set(
      name,
      found.map(([, to]) => join(dirname(name), `${to}.ts`)),
    );
  }
  return imports.get(name);
}

function owns(path, test) {
  return isOf(path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), test);
}

function isOf(id, test) {
  const [file, names] = test.split('#');
  return (
    file === LACKING ||
    file === `__tests__/rules/${id}.test.ts` ||
    names.startsWith(`${id} > `) ||
    names.startsWith(`docs/rules/${id}.md `)
  );
}

/** The files of tests that have its name, and those with cases of it under other names. */
function testsOf(id) {
  return [...testTexts]
    .filter(([name, text]) => name === `${id}.test.ts` || text.includes(`'${id}'`))
    .map(([name]) => `__tests__/rules/${name}`);
}

function readable(name) {
  return name.endsWith('.ts') ? readFileSync(new URL(name, RULES), 'utf8') : '';
}
