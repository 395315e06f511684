/**
 * Inputs of one kind at any size, for `npm run bench -- --cost`: what a stranger may put into the files of a pull request. Each shape
 * repeats one thing within an otherwise good KEP.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const EXAMPLE = fileURLToPath(new URL('../examples/enhancements', import.meta.url));
const KEP = 'keps/sig-node/9001-pod-start-budget';
const README = `${KEP}/README.md`;
const METADATA = `${KEP}/kep.yaml`;
const APPROVAL = 'keps/prod-readiness/sig-node/9001.yaml';
const CONFIG = '.github/prr-lint.yaml';

const MB = 1024 * 1024;
/** In MB. Markdown is refused above two, so that the last size shows what a refusal costs. */
const MARKDOWN = [0.25, 0.5, 1, 1.98, 4];
/** YAML is refused from a quarter on. */
const YAML = [1 / 64, 1 / 32, 1 / 16, 1 / 8, 0.23, 1, 4];

/** The example's files but those of its other KEPs. */
function exampleTree() {
  const paths = readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = paths.map((path) => [path.slice(EXAMPLE.length + 1), readFileSync(path, 'utf8')]);
  return Object.fromEntries(texts.filter(([path]) => !/sig-scheduling|sig-storage/.test(path)));
}

const TREE = exampleTree();
const text = (path) => TREE[path] ?? '';

/** `part(0)`, `part(1)` … up to `size` MB. */
function repeated(part, size) {
  const parts = [];
  for (let index = 0, length = 0; length < size * MB; index++) {
    const next = typeof part === 'string' ? part : part(index);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

/** In the answer to one question: there everything is read. */
function answered(filling) {
  const question = '###### What are other known failure modes?\n';
  return { ...TREE, [README]: text(README).replace(question, () => `${question}\n${filling}\n`) };
}

const inReadme = (name, part, more = {}) => ({
  name: `README: ${name}`,
  path: README,
  sizes: MARKDOWN,
  files: (size) => answered(repeated(part, size)),
  ...more,
});
const oneParagraph = (name, part) => inReadme(`${name}, one paragraph`, part);
const paragraphs = (name, part) =>
  inReadme(`${name}, paragraphs`, `${(typeof part === 'string' ? part : part(7)).repeat(20)}\n\n`);

const oneBlock = (name, opening, part, closing) =>
  inReadme(`one ${name}`, part, {
    files: (size) => answered(`${opening}${repeated(part, size)}${closing}`),
  });

/** Below a heading that rules of the document read. */
const belowHeading = (name, heading, part) => {
  if (!text(README).includes(heading)) throw new Error(`Missing ${heading} in the example`);
  const below = (size) => `${heading}\n\n${repeated(part, size)}`;
  return inReadme(name, part, {
    files: (size) => ({ ...TREE, [README]: text(README).replace(heading, () => below(size)) }),
  });
};

const inYaml = (name, path, make) => ({
  name: `${path.split('/').at(-1)}: ${name}`,
  path,
  sizes: YAML,
  files: (size) => ({ ...TREE, [path]: make(size) }),
});
const metadata = (name, part, before = '') =>
  inYaml(name, METADATA, (size) => `${text(METADATA)}${before}${repeated(part, size)}\n`);
const list = (name, key, item) =>
  inYaml(name, METADATA, (size) =>
    text(METADATA).replace(new RegExp(`^${key}:\n(?: .*\n)+`, 'm'), `${key}:\n${repeated(item, size)}`),
  );

const QUESTION =
  '###### How can a rollout or rollback fail? Can it impact already running workloads?\n\nIt cannot.\n\n';
const STAIRS = Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('');
const PROSE =
  'The controller keeps its state in one object and writes it again when the object is gone, so that nothing is lost.\n';

const STRUCTURE = [
  inReadme('headings', '## h\n'),
  inReadme('headings, all different', (index) => `##### Part ${index} of the design\n`),
  inReadme('underlined headings', 'a\n===\n\n'),
  inReadme('fences', '```\ncode\n```\n'),
  inReadme('open fences', (index) => `${'`'.repeat(3 + (index % 50))}\n`),
  oneBlock('fence', '```\n', 'a line of code\n', '```'),
  oneBlock('comment', '<!--\n', 'a line of a comment\n', '-->'),
  oneBlock('picture', '![a](data:image/png;base64,', 'QUJD', ')'),
  oneBlock('item', '- a\n', '  a\n  b\n', ''),
  inReadme('indented code', 'a\n\n    code\n\n'),
  inReadme('quotes', '> a\n\n'),
  inReadme('nested quotes', `${'> '.repeat(30)}a\n`),
  inReadme('quotes ever deeper', (index) => `${'>'.repeat(index % 200)} a\n`),
  inReadme('lists', '- a\n'),
  inReadme('nested lists', STAIRS),
  inReadme('lists within numbers', (index) => `${index % 1000}. - * + a\n`),
  inReadme('blank lines', '\n'),
  inReadme('lines between rules', 'a\n\n***\n\n'),
  inReadme('HTML comments', '<!-- a -->\n'),
  inReadme('open comments', '<!-- a\n'),
  inReadme('suppression comments', '<!-- prr-lint-disable question-is-answered: because -->\n'),
  inReadme('HTML blocks', '<div>\n\n'),
  inReadme('tables', '| a | b |\n|---|---|\n| c | d |\n\n'),
  inReadme('rows of one table', '| a | b |\n'),
  inReadme('rows without words', '| - | : |\n'),
  inReadme('definitions', (index) => `[l${index}]: /x\n`),
  inReadme('definitions and their uses', (index) => `[l${index}]: /x\n\n[l${index}] and [a][l${index}]\n\n`),
  inReadme('footnotes', (index) => `[^${index}]: a note\n\nSee[^${index}].\n\n`),
  inReadme('carriage returns', 'a\r'),
  inReadme('lines as on Windows', `${PROSE.trim()}\r\n`),
  inReadme('tabs', '\t- a\n'),
];
const WORDS = [
  inReadme('prose', `${PROSE}\n`),
  inReadme('one long line', `${PROSE.trim()} `),
  inReadme('one long line, not ASCII', `é ${PROSE.trim()} `),
  inReadme('one long word', 'x'),
  // Below the limit of one paragraph.
  inReadme('long paragraphs', `${`${PROSE.trim()} `.repeat(450)}\n\n`),
  inReadme('long paragraphs of promises', `${'This will be tested before beta. '.repeat(1600)}\n\n`),
  inReadme('long paragraphs, not ASCII', `${'größer als 👩‍👩‍👧 e\u0301 '.repeat(2000)}\n\n`),
  inReadme('marks over letters', 'a\u0301\u0300'),
  inReadme('emoji', '👩‍👩‍👧 '),
  oneParagraph('emphasis', '*a_ '),
  paragraphs('emphasis', '*a_ '),
  oneParagraph('brackets', '['),
  paragraphs('brackets', '[a '),
  oneParagraph('links', '[a](/b) '),
  paragraphs('links', '[a](/b) '),
  oneParagraph('backticks', (index) => `${'`'.repeat(1 + (index % 40))} `),
  paragraphs('code', '`a` '),
  oneParagraph('autolinks', '<https://a.example> '),
  oneParagraph('addresses', 'https://a.example/b '),
  oneParagraph('entities', '&amp; &#35; '),
  oneParagraph('backslashes', '\\* '),
  inReadme('mentions', '@octocat and #12 '),
];
const MEANING = [
  inReadme('open discussions', '<<[UNRESOLVED who]>>\nWho?\n<<[/UNRESOLVED]>>\n\n'),
  inReadme('boxes', '- [ ] a\n'),
  inReadme('one question many times', QUESTION),
  inReadme('bold questions', '- **What are other known failure modes?**\n  None.\n\n'),
  inReadme('metrics', (index) => `- Metric name: \`kubelet_part_${index}_total\`\n`),
  inReadme('one metric', 'It is counted in `kubelet_pod_worker_duration_seconds`.\n\n'),
  inReadme('promises', 'This will be tested before beta.\n\n'),
  inReadme('promises in one paragraph', 'This will be tested before beta. '),
  inReadme('gates', (index) => `- Feature gate name: \`PartOfDesign${index}\`\n`),
  inReadme('answers that are none', 'TBD\n\n'),
  inReadme('failure modes', '- Something fails.\n  - Detection: a metric.\n  - Mitigations: TBD\n'),
  belowHeading(
    'history',
    '## Implementation History',
    (index) => `- 2025-${1 + (index % 12)}-01: v1.3${index % 9} alpha\n`,
  ),
  belowHeading('graduation criteria', '## Graduation Criteria', '#### Beta\n\n- A criterion.\n'),
  belowHeading(
    'tests',
    '##### Unit tests',
    (index) => `- \`k8s.io/kubernetes/pkg/part${index}\`: \`2025-01-01\` - \`80%\`\n`,
  ),
  inReadme('dates', (index) => `- 2025-${1 + (index % 12)}-01: part ${index}\n`),
  {
    ...inReadme('lines of contents', (index) => `- [Part ${index}](#part-${index})\n`),
    files: (size) => ({
      ...TREE,
      [README]: text(README).replace(
        '<!-- /toc -->',
        () => `${repeated((index) => `- [Part ${index}](#part-${index})\n`, size)}<!-- /toc -->`,
      ),
    }),
  },
];
const FILES = [
  metadata('one long key', 'k'),
  metadata('keys', (index) => `key-${index}: a\n`),
  metadata('one key many times', 'title: a\n'),
  metadata('nested lists', '[', 'extra: '),
  metadata('items of a flow', 'a, ', 'extra: ['),
  metadata('comments', '# a\n'),
  metadata('suppression comments', '# prr-lint-disable stage-is-current: because\n'),
  metadata('one long text', 'x', 'extra: é'),
  metadata('escapes', '\\u00e9', 'extra: "'),
  metadata('lines of a text', '  a\n', 'extra: |\n'),
  metadata('anchors and aliases', (index) => `k${index}: &a${index} [*a${Math.max(0, index - 1)}]\n`),
  metadata('documents', '---\na: b\n'),
  metadata('tabs', '\ta: b\n'),
  list('people', 'authors', (index) => `  - "@person-${index}"\n`),
  list('no people', 'authors', (index) => `  - not a handle ${index}\n`),
  list('gates', 'feature-gates', (index) => `  - name: Gate${index}\n    components:\n      - kubelet\n`),
  list('metrics', 'metrics', (index) => `  - kubelet_part_${index}_total\n`),
  inYaml('stages', APPROVAL, (size) => text(APPROVAL) + repeated((i) => `s${i}:\n  approver: "@a"\n`, size)),
  inYaml('broken lines', APPROVAL, (size) => text(APPROVAL) + repeated('}: [\n', size)),
  inYaml(
    'people',
    'OWNERS_ALIASES',
    (size) => text('OWNERS_ALIASES') + repeated((i) => `    - person-${i}\n`, size),
  ),
  inYaml(
    'aliases',
    'OWNERS_ALIASES',
    (size) => text('OWNERS_ALIASES') + repeated((i) => `  sig-${i}-leads:\n    - "person-${i}"\n`, size),
  ),
  inYaml('rules', CONFIG, (size) => `rules:\n${repeated((i) => `  no-rule-${i}: off\n`, size)}`),
  {
    name: 'names: approvals',
    path: 'keps/prod-readiness/sig-node',
    sizes: [1 / 32, 1 / 16, 1 / 8, 1 / 4],
    files: (size) => ({
      ...TREE,
      ...Object.fromEntries(
        Array.from({ length: (size * MB) / 32 }, (_, i) => [
          `keps/prod-readiness/sig-node/${10_000 + i}.yaml`,
          'a',
        ]),
      ),
    }),
  },
  {
    name: 'names: files of a KEP',
    path: KEP,
    sizes: [1 / 32, 1 / 16, 1 / 8, 1 / 4],
    files: (size) => ({
      ...TREE,
      ...Object.fromEntries(
        Array.from({ length: (size * MB) / 32 }, (_, i) => [`${KEP}/part-${i}.md`, '# A\n\n## B\n']),
      ),
    }),
  },
];

export const SHAPES = [...STRUCTURE, ...WORDS, ...MEANING, ...FILES];

/** Files as a stranger would see `count` KEPs, made when they are read: what memory a run takes is its own. */
export function generated(count, { faulty = false } = {}) {
  const sigs = 30;
  const own = (index) => ({ sig: `sig-${index % sigs}`, number: String(20_000 + index) });
  const bySig = Array.from({ length: sigs }, () => []);
  for (let index = 0; index < count; index++) bySig[index % sigs].push(index);
  const at = (path) => {
    const [, sig, number, file] =
      /^keps\/(?:prod-readiness\/)?(sig-\d+)\/(\d+)(?:-part\/(.*)|\.yaml)$/.exec(path) ?? [];
    return sig === undefined ? undefined : { sig, number, file };
  };
  const texts = { 'README.md': text(README), 'kep.yaml': text(METADATA) };
  const fault = (file, body) => (faulty && file === 'kep.yaml' ? body.replace('v1.39', '1.39') : body);
  const of = ({ sig, number, file }) => {
    if (file === undefined) return text(APPROVAL).replace('9001', number);
    const body = texts[file];
    return (
      body &&
      fault(file, body.replaceAll('9001', number).replace('owning-sig: sig-node', `owning-sig: ${sig}`))
    );
  };
  const kinds = (kind, names) =>
    names.map((name) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const shared = Object.keys(TREE).filter((path) => !path.includes('9001'));
  return {
    async list(directory) {
      if (directory === '') return kinds('directory', ['keps']);
      if (directory === 'keps')
        return kinds('directory', [
          'NNNN-kep-template',
          'prod-readiness',
          ...bySig.map((_, sig) => `sig-${sig}`),
        ]);
      if (directory === 'keps/prod-readiness')
        return kinds(
          'directory',
          bySig.map((_, sig) => `sig-${sig}`),
        );
      if (directory === 'keps/NNNN-kep-template') return kinds('file', ['README.md', 'kep.yaml']);
      const [, approvals, sig] = /^keps\/(prod-readiness\/)?sig-(\d+)$/.exec(directory) ?? [];
      if (sig === undefined) return at(`${directory}/x`) ? kinds('file', Object.keys(texts)) : [];
      const numbers = bySig[Number(sig)].map((index) => own(index).number);
      return approvals
        ? kinds(
            'file',
            numbers.map((number) => `${number}.yaml`),
          )
        : kinds(
            'directory',
            numbers.map((number) => `${number}-part`),
          );
    },
    async read(path) {
      if (shared.includes(path)) return { text: text(path) };
      const body = at(path) && of(at(path));
      if (body !== undefined) return { text: body };
      return { unreadable: (await this.list(path)).length > 0 ? 'directory' : 'missing' };
    },
  };
}
