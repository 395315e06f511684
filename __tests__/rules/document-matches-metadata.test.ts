import { expect, test } from 'vitest';
import { memory } from '../../src/files/memory.js';
import { checkRule } from '../support/rule.js';
import { findings, KEP, texts } from '../support/sample.js';

/** The top of the README, below its title. */
const top = (line: string): { 'README.md': string } => ({
  'README.md': `# KEP-9001: Pod Start Budget\n\n${line}\n`,
});

checkRule('document-matches-metadata', {
  passes: {
    'the same status, marked and in other letter case': top('**Status:** Implementable'),
    'no status in kep.yaml': { ...top('Status: Provisional'), 'kep.yaml': '# without: status' },
    'a status that is blank': { ...top('Status: Provisional'), 'kep.yaml': 'status: "  "' },
  },
  fails: {
    'another status': {
      change: top('**Status:** Provisional'),
      finds: [
        'warning README.md «Provisional» Unexpected `Provisional` as the status in the document, `implementable` in `kep.yaml`: which one holds?',
      ],
    },
    'another status in a table': {
      change: top('| Status | Provisional |\n|---|---|'),
      finds: [
        'warning README.md «Provisional» Unexpected `Provisional` as the status in the document, `implementable` in `kep.yaml`: which one holds?',
      ],
    },
    'a long status with marks of code': {
      change: {
        ...top('Status: Provisional'),
        'kep.yaml': `status: "implementable as \`alpha\` and then, when all of its users have moved on, as beta"`,
      },
      finds: [
        `warning README.md «Provisional» Unexpected \`Provisional\` as the status in the document, \`implementable as 'alpha' and then, when all of its users have moved on, as beta\` in \`kep.yaml\`: which one holds?`,
      ],
    },
  },
});

const README = texts()[`${KEP}/README.md`] ?? '';

/** What is said of a README with this front matter. */
const said = async (front: string, metadata = ''): Promise<string[]> => {
  const tree = {
    ...texts({ 'kep.yaml': metadata }),
    [`${KEP}/README.md`]: `---\n${front}\n---\n\n${README}`,
  };
  return (await findings(memory(tree))).filter((line) => line.includes('document-matches-metadata'));
};

test.each<[string, string?]>([
  ['title: Pod Start Budget'],
  ['title: "KEP-9001: Pod Start Budget"'],
  ['title: GEP 9001 - Pod start-budget!'],
  ['title: "#pod  start budget"'],
  ['title: KEP9001. Pod Start Budget'],
  ['title: Pod Start Limit', 'title: ""'],
  ['title: Pod Start Limit', '# without: title'],
  ['authors: [ada]'],
])('front matter `%s` says what kep.yaml says', async (front, metadata) => {
  expect(await said(front, metadata)).toEqual([]);
});

test.each<[string, string, string?]>([
  [
    'title: Pod Start Limit',
    'Unexpected `Pod Start Limit` as the title in the document, `Pod Start Budget` in `kep.yaml`',
  ],
  [
    'title: PodStart Budget',
    'Unexpected `PodStart Budget` as the title in the document, `Pod Start Budget` in `kep.yaml`',
  ],
  [
    'title: Pod Start Budget v2',
    'Unexpected `Pod Start Budget v2` as the title in the document, `Pod Start Budget` in `kep.yaml`',
  ],
  [
    'title: "KEP-9001: Pod Start Limit"',
    'Unexpected `Pod Start Limit` as the title in the document, `Pod Start Budget` in `kep.yaml`',
  ],
  [
    'title: A 1 Pod Start Budget',
    'Unexpected `A 1 Pod Start Budget` as the title in the document, `Pod Start Budget` in `kep.yaml`',
  ],
  [
    'title: Pod Start Limit',
    'Unexpected `Pod Start Limit` as the name in the document, `pod-start-budget` in `kep.yaml`',
    '# without: title\nname: pod-start-budget\n',
  ],
])('front matter `%s` says something else than kep.yaml', async (front, message, metadata) => {
  const lines = await said(front, metadata);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`${message}: which one holds?`);
});

const FRONT = '.github/prr-lint.yaml';

test('front matter that is the metadata says it once', async () => {
  const tree = {
    ...texts({ 'kep.yaml': null, [FRONT]: null }),
    [FRONT]: 'metadata:\n  source: front-matter\n',
    [`${KEP}/README.md`]: `---\ntitle: Pod Start Limit\nstatus: provisional\n---\n\n# Pod Start Budget\n\nStatus: Implemented\n\n${README}`,
  };
  const lines = await findings(memory(tree));
  expect(lines.filter((line) => line.includes('document-matches-metadata'))).toEqual([
    `notice document-matches-metadata README.md «Implemented» Unexpected \`Implemented\` as the status in the document, \`provisional\` in \`README.md\`: which one holds?`,
  ]);
});
