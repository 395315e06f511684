import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';
import type { Finding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { rules } from '../../src/rules/index.js';
import { compare, exampleTexts } from '../support/sample.js';

/** A repository, and for each directory of a KEP in it where that KEP was in the base version. */
interface World {
  readonly files: Readonly<Record<string, string>>;
  readonly origins: ReadonlyMap<string, string>;
}

const TEMPLATE = 'keps/NNNN-kep-template';
const ALIASES = 'OWNERS_ALIASES';
const APPROVALS = 'keps/prod-readiness';
const SIGS = ['sig-node', 'sig-scheduling', 'sig-storage', 'sig-apps'];

const DISCUSSION = '\n<<[UNRESOLVED @ivo-example]>>\nWhich?\n<<[/UNRESOLVED]>>\n';

/** The examples, and copies of two of them in other SIGs. */
const START: Readonly<Record<string, string>> = (() => {
  const files = exampleTexts();
  const discussed = 'keps/sig-storage/9004-volume-budget';
  const all: Record<string, string> = {
    ...files,
    ...copy(files, 'keps/sig-node/9001-pod-start-budget', discussed),
    ...copy(files, 'keps/sig-scheduling/9002-pending-pod-reasons', 'keps/sig-node/9005-pending-nodes'),
  };
  return { ...all, [`${discussed}/README.md`]: `${all[`${discussed}/README.md`]}${DISCUSSION}` };
})();

function copy(files: World['files'], from: string, to: string): Record<string, string> {
  const [before, after] = [identityOf(from), identityOf(to)];
  const renamed = (text: string): string =>
    text
      .replaceAll(before.number, after.number)
      .replaceAll(`owning-sig: ${before.sig}`, `owning-sig: ${after.sig}`);
  const approval = files[approvalOf(from)];
  return {
    ...Object.fromEntries(
      below(files, from).map((path) => [to + path.slice(from.length), renamed(files[path] ?? '')]),
    ),
    ...(approval !== undefined && { [approvalOf(to)]: renamed(approval) }),
  };
}

function identityOf(directory: string): { readonly sig: string; readonly number: string } {
  const [, sig = '', number = ''] = /^keps\/([^/]+)\/(\d+)-/.exec(directory) ?? [];
  return { sig, number };
}

function approvalOf(directory: string): string {
  const { sig, number } = identityOf(directory);
  return `${APPROVALS}/${sig}/${number}.yaml`;
}

function below(files: World['files'], directory: string): string[] {
  return Object.keys(files).filter((path) => path.startsWith(`${directory}/`));
}

function directoriesOf(files: World['files']): string[] {
  const found = Object.keys(files).map((path) => /^keps\/sig-[^/]+\/\d+-[^/]+/.exec(path)?.[0]);
  return [...new Set(found.filter((directory) => directory !== undefined))].sort();
}

/** One step of an author. `kep` counts around the KEPs that there are. */
type Edit =
  | { readonly do: 'set'; readonly kep: number; readonly key: string; readonly value: string }
  | { readonly do: 'answer'; readonly kep: number; readonly question: number; readonly text: string }
  | { readonly do: 'drop question' | 'repeat question'; readonly kep: number; readonly question: number }
  | { readonly do: 'insert'; readonly kep: number; readonly at: number; readonly text: string }
  | { readonly do: 'approve'; readonly kep: number; readonly stage: string; readonly approver: string }
  | { readonly do: 'remove file'; readonly kep: number; readonly name: 'README.md' | 'kep.yaml' | 'approval' }
  | { readonly do: 'remove' | 'rename' | 'add'; readonly kep: number }
  | { readonly do: 'move' | 'move approval' | 'copy approval'; readonly kep: number; readonly sig: string }
  | { readonly do: 'template'; readonly question: number; readonly text: string }
  | { readonly do: 'alias'; readonly name: string; readonly alone: boolean };

const VALUES: Readonly<Record<string, readonly string[]>> = {
  stage: ['alpha', 'beta', 'stable', 'betta', ''],
  status: ['provisional', 'implementable', 'implemented', 'withdrawn', 'done'],
  'latest-milestone': ['v1.36', 'v1.37', 'v1.39', '"1.19"', 'soon'],
  title: ['KEP Template', 'Budget'],
  'kep-number': ['9001', '9009', 'x'],
  'participating-sigs': ['[sig-apps]', '[sig-nodes, sig-apps]', '[]'],
  authors: ['["@farid-example"]', '["@jun-example", "@gita-example"]'],
  'disable-supported': ['true', 'false', 'maybe'],
  metrics: [
    '[a_total, a_total, b_seconds]',
    '[kubelet_pod_start_budget_exceeded_total]',
    '[my_feature_metric]',
  ],
  surprise: ['1'],
};
const ANSWERS = [
  '',
  'TODO',
  'N/A',
  'No.',
  'Yes, as the `pod_start_total` metric shows.',
  'Will be tested before beta.',
];
const INSERTIONS = [
  'One more line.',
  DISCUSSION,
  DISCUSSION,
  '<!-- prr-lint-disable question-is-answered: said elsewhere -->',
  '<!-- prr-lint-disable question-is-asked: said elsewhere -->',
  '<!--',
  '```',
];

const index = fc.nat(60);
const kep = fc.nat(6);
const sig = fc.constantFrom(...SIGS);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...Object.keys(VALUES)).chain((key) =>
      fc.record({
        do: fc.constant('set' as const),
        kep,
        key: fc.constant(key),
        value: fc.constantFrom(...(VALUES[key] ?? [])),
      }),
    ),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      kep,
      question: index,
      text: fc.constantFrom(...ANSWERS),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('drop question' as const, 'repeat question' as const),
      kep,
      question: index,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('insert' as const),
      kep,
      at: fc.nat(400),
      text: fc.constantFrom(...INSERTIONS),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('approve' as const),
      kep,
      stage: fc.constantFrom('alpha', 'beta', 'stable'),
      approver: fc.constantFrom(
        '"@farid-example"',
        '"@hana-example"',
        '"@ivo-example"',
        'TBD',
        '" gita-example"',
      ),
    }),
  },
  fc.record({
    do: fc.constant('remove file' as const),
    kep,
    name: fc.constantFrom('README.md' as const, 'kep.yaml' as const, 'approval' as const),
  }),
  fc.record({ do: fc.constantFrom('remove' as const, 'rename' as const, 'add' as const), kep }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('move' as const, 'move approval' as const, 'copy approval' as const),
      kep,
      sig,
    }),
  },
  fc.record({
    do: fc.constant('template' as const),
    question: index,
    text: fc.constantFrom('', '###### Who is paged?\n', '- [ ] Pager\n'),
  }),
  fc.record({
    do: fc.constant('alias' as const),
    name: fc.constantFrom('farid-example', 'gita-example', 'hana-example', 'eun-example'),
    alone: fc.boolean(),
  }),
);

function apply(world: World, edit: Edit, step: number): World {
  const { files } = world;
  if (edit.do === 'template') {
    const path = `${TEMPLATE}/README.md`;
    return {
      ...world,
      files: { ...files, [path]: withQuestion(files[path] ?? '', edit.question, (text) => text + edit.text) },
    };
  }
  if (edit.do === 'alias') {
    const line = new RegExp(`^ *- ${edit.name}\n`, edit.alone ? 'm' : 'gm');
    return { ...world, files: { ...files, [ALIASES]: (files[ALIASES] ?? '').replace(line, '') } };
  }

  const directories = directoriesOf(files);
  const directory = directories[edit.kep % directories.length];
  if (directory === undefined) return world;
  const [metadata, readme, approval] = [
    `${directory}/kep.yaml`,
    `${directory}/README.md`,
    approvalOf(directory),
  ];
  const write = (path: string, change: (text: string) => string): World =>
    files[path] === undefined ? world : { ...world, files: { ...files, [path]: change(files[path] ?? '') } };

  switch (edit.do) {
    case 'set':
      return write(metadata, (text) => withKey(text, edit.key, `${edit.key}: ${edit.value}`));
    case 'answer':
      return write(readme, (text) =>
        withQuestion(text, edit.question, (block) => `${block.split('\n')[0]}\n\n${edit.text}\n\n`),
      );
    case 'drop question':
      return write(readme, (text) => withQuestion(text, edit.question, () => ''));
    case 'repeat question':
      return write(readme, (text) => withQuestion(text, edit.question, (block) => block + block));
    case 'insert':
      return write(readme, (text) => text.split('\n').toSpliced(edit.at, 0, edit.text).join('\n'));
    case 'approve': {
      const { number } = identityOf(directory);
      const text = files[approval] ?? `kep-number: ${number}\n`;
      const entry = `${edit.stage}:\n  approver: ${edit.approver}`;
      return { ...world, files: { ...files, [approval]: withKey(text, edit.stage, entry) } };
    }
    case 'remove file':
      return {
        ...world,
        files: without(files, [edit.name === 'approval' ? approval : `${directory}/${edit.name}`]),
      };
    case 'remove':
      return { ...world, files: without(files, below(files, directory)) };
    case 'rename':
      return relocated(world, directory, `${directory}-again`);
    case 'move':
      return relocated(world, directory, directory.replace(/^keps\/[^/]+/, `keps/${edit.sig}`));
    case 'move approval':
    case 'copy approval': {
      const text = files[approval];
      if (text === undefined) return world;
      const to = `${APPROVALS}/${edit.sig}/${identityOf(directory).number}.yaml`;
      const kept = edit.do === 'copy approval' ? files : without(files, [approval]);
      return { ...world, files: { ...kept, [to]: text } };
    }
    case 'add': {
      const to = `keps/${identityOf(directory).sig}/${9100 + step}-added`;
      return { ...world, files: { ...files, ...copy(files, directory, to) } };
    }
  }
}

function relocated({ files, origins }: World, from: string, to: string): World {
  if (from === to) return { files, origins };
  const paths = below(files, from);
  const origin = origins.get(from);
  const others = [...origins].filter(([directory]) => directory !== from);
  return {
    files: {
      ...without(files, paths),
      ...Object.fromEntries(paths.map((path) => [to + path.slice(from.length), files[path] ?? ''])),
    },
    origins: new Map(origin === undefined ? others : [...others, [to, origin]]),
  };
}

function without(files: World['files'], paths: readonly string[]): World['files'] {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

/** `block` in place of a top-level key and what is nested in it. */
function withKey(text: string, key: string, block: string): string {
  const old = new RegExp(`^${key}:.*\n(?:[ \\t-].*\n|\n(?= ))*`, 'm');
  return old.test(text) ? text.replace(old, () => `${block}\n`) : `${text}${block}\n`;
}

/** One question of a README with what stands below it; counts around those that there are. */
function withQuestion(text: string, question: number, change: (block: string) => string): string {
  const blocks = text.split(/^(?=#{1,6} )/m);
  const questions = blocks.flatMap((block, at) => (block.startsWith('###### ') ? [at] : []));
  const at = questions[question % questions.length];
  if (at !== undefined) blocks[at] = change(blocks[at] ?? '');
  return blocks.join('');
}

/** A base version that authors have worked on, and what one pull request makes of it. */
const history = fc.record({
  before: fc.array(edits, { maxLength: 6 }),
  after: fc.array(edits, { minLength: 1, maxLength: 4 }),
});

const SAID_OF_CHANGES = new Set(rules.filter((rule) => rule.checkChange).map(({ id }) => id));

/** How often each finding of a KEP is there, by rule and subject. */
function counted(findings: readonly Finding[], directory: string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, subject, kep } of findings) {
    if (kep !== directory || SAID_OF_CHANGES.has(rule)) continue;
    const identity = `${rule} ${subject}`;
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return counts;
}

/** All of a repository on its own merits. */
function whole(files: World['files']): Promise<Report> {
  return lint(memory(files), { config: DEFAULT_CONFIG });
}

/** The files that are a KEP's own, relative to it, and the approvals of its number. */
function ownFiles(files: World['files'], directory: string): string {
  const { number } = identityOf(directory);
  const approvals = Object.keys(files).filter(
    (path) => path.startsWith(APPROVALS) && path.endsWith(`/${number}.yaml`),
  );
  return JSON.stringify([
    below(files, directory)
      .sort()
      .map((path) => [path.slice(directory.length), files[path]]),
    approvals.sort().map((path) => [path, files[path]]),
  ]);
}

/** More of them, and others: `PROPERTY_RUNS=1000 PROPERTY_SEED=2 npx vitest run __tests__/changes/property.test.ts`. */
const runs = Number(process.env.PROPERTY_RUNS ?? 16);

test('new is what the base does not have, and nothing else', { timeout: 10_000 + runs * 2_000 }, async () => {
  let [findings, edited, moved] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const { files: base } = steps.before.reduce<World>(apply, { files: START, origins: new Map() });
      const head = steps.after.reduce<World>(
        (world, edit, step) => apply(world, edit, steps.before.length + step),
        {
          files: base,
          origins: new Map(directoriesOf(base).map((directory) => [directory, directory])),
        },
      );
      fc.pre(directoriesOf(head.files).length > 0 && directoriesOf(base).length > 0);

      const shared = Object.entries(head.files).filter(
        ([path]) => path === ALIASES || path.startsWith(`${TEMPLATE}/`),
      );
      const [report, now, before] = await Promise.all([
        compare(base, head.files),
        whole(head.files),
        whole({ ...base, ...Object.fromEntries(shared) }),
      ]);

      for (const directory of directoriesOf(head.files)) {
        const origin = head.origins.get(directory);
        const own = report.findings.filter((one) => one.kep === directory);
        const isSame = origin === directory && ownFiles(base, directory) === ownFiles(head.files, directory);
        if (isSame) {
          expect(own, `${directory} did not change`).toEqual([]);
          continue;
        }
        const change = report.changes?.get(directory);
        expect(change?.baseDirectory, `where ${directory} was`).toBe(origin);
        const [had, has] = [counted(before.findings, origin ?? ''), counted(now.findings, directory)];
        const fresh = counted(
          own.filter((one) => one.new),
          directory,
        );
        const old = counted(
          own.filter((one) => !one.new),
          directory,
        );
        for (const identity of new Set([...has.keys(), ...fresh.keys(), ...old.keys()])) {
          const [was, is] = [had.get(identity) ?? 0, has.get(identity) ?? 0];
          const kept = change?.kind === 'edit' ? Math.min(was, is) : 0;
          expect([identity, fresh.get(identity) ?? 0, old.get(identity) ?? 0]).toEqual([
            identity,
            is - kept,
            kept,
          ]);
        }
        findings += own.length;
        if (change?.kind === 'edit') edited += 1;
        if (origin !== undefined && origin !== directory) moved += 1;
      }

      const [had, has] = [counted(before.findings, null), counted(now.findings, null)];
      const fresh = counted(report.findings, null);
      for (const identity of new Set([...has.keys(), ...fresh.keys()])) {
        const expected = Math.max(0, (has.get(identity) ?? 0) - (had.get(identity) ?? 0));
        // The aliases are what this rule is about: their own change is the only one that it answers for.
        if (!identity.startsWith('aliases-are-known')) {
          expect([identity, fresh.get(identity) ?? 0]).toEqual([identity, expected]);
        }
      }
    }),
    { numRuns: runs, seed: Number(process.env.PROPERTY_SEED ?? 20_260_802) },
  );
  // Otherwise the property would hold of nothing.
  expect(findings).toBeGreaterThan(runs);
  expect(edited).toBeGreaterThan(runs / 4);
  expect(moved).toBeGreaterThan(0);
});
