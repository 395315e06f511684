import { readdirSync, readFileSync } from 'node:fs';

const RULES = new URL('../../src/rules/', import.meta.url);
const TESTS = new URL('../../__tests__/rules/', import.meta.url);

/** What all rules make of KEPs that lack something. */
const LACKING = '__tests__/rules/lacking.test.ts';

/** The score in percent that every part has to reach. */
export const FLOOR = 90;

/**
 * What is mutated together, and the tests that are to notice: those of the part, not of the whole program. `owns` narrows them further,
 * by the path of what is mutated and the id of a test: its file, `#` and its names. Where a part `remembers`, KEPs of the same texts are read
 * once for all mutants: nothing that reads them is mutated.
 */
export const parts = {
  judge: { sources: ['src/judge/*.ts'], tests: ['__tests__/judge/*.test.ts'] },
  changes: {
    sources: ['src/changes/*.ts'],
    tests: ['__tests__/changes/{changes,compare,touched}.test.ts'],
  },
  words: { sources: ['src/text/words.ts'], tests: ['__tests__/text/words.test.ts'] },
  model: { sources: ['src/model/*.ts'], tests: ['__tests__/model/*.test.ts'] },
  ...rules(),
  'rules-facts': { sources: ['src/rules/facts/*.ts'], tests: ['__tests__/rules/*.test.ts'], remembers: true },
  'readers-promises': readers('{promise*,promises,section-promises,deferral-phrases,stated}'),
  'readers-lists': readers('{component-names,disablement,gates,labelled-lists,metrics,name-lists}'),
  'readers-answers': readers(
    '!(promise*|section-promises|deferral-phrases|stated|component-names|disablement|gates|labelled-lists|metrics|name-lists)',
  ),
};

/** The readers of a README's answers, by what they read. */
function readers(names) {
  return { sources: [`src/load/readme/${names}.ts`], tests: ['__tests__/load/readme/*.test.ts'] };
}

/** The rules by category. A rule is held to its own tests, the examples of its page and KEPs that lack something. */
function rules() {
  const shards = {};
  for (const name of readdirSync(RULES).sort()) {
    const [, category] = /^ {2}category: '([a-z]+)',$/m.exec(readable(name)) ?? [];
    if (category === undefined) continue;
    shards[`rules-${category}`] ??= {
      sources: [],
      tests: ['__tests__/docs.test.ts', LACKING],
      owns,
      remembers: true,
    };
    shards[`rules-${category}`].sources.push(`src/rules/${name}`);
    shards[`rules-${category}`].tests.push(...testsOf(name.replace('.ts', '')));
  }
  return shards;
}

function owns(path, test) {
  const id = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
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
  return readdirSync(TESTS)
    .filter((name) => name.endsWith('.test.ts') && name !== 'reads.test.ts')
    .filter(
      (name) => name === `${id}.test.ts` || readFileSync(new URL(name, TESTS), 'utf8').includes(`'${id}'`),
    )
    .map((name) => `__tests__/rules/${name}`);
}

function readable(name) {
  return name.endsWith('.ts') ? readFileSync(new URL(name, RULES), 'utf8') : '';
}
