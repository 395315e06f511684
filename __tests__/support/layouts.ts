/** Small repositories in the layouts that reuse the KEP process, in our own words: path → text. */
import { QUESTIONS } from '../../src/model/questionnaire.js';

/** The files of a tree. */
export type Tree = Readonly<Record<string, string>>;

/** Lines of YAML, each `key: value`. */
export function yaml(keys: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(keys)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

const PROSE = '\n## Summary\n\nPods start within a budget.\n\n## Motivation\n\nNobody likes to wait.\n';

/** A document that asks nothing. */
export function plain(title = 'Start budget'): string {
  return `# ${title}\n${PROSE}`;
}

/** A document with the first `count` questions of a review, each with the same answer. */
export function questions({
  count = QUESTIONS.length,
  level = '######',
  title = 'Start budget',
  answer = 'It is told by `kubelet_start_seconds`.',
} = {}): string {
  const asked = QUESTIONS.slice(0, count).map(({ id, heading }) => {
    const text = (answer && OWN[id]) ?? answer;
    return `${level} ${heading}\n\n${text}\n`;
  });
  return `# ${title}\n${PROSE}\n## Production Readiness Review Questionnaire\n\n${asked.join('\n')}`;
}

/** Answers that stand in kep.yaml too. */
const OWN: Readonly<Record<string, string>> = {
  'enablement-mechanism':
    '- Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: kubelet',
  disablement: 'Yes, pods then start as before.',
};

const TITLE = 'The title of your proposal';
const TEMPLATE = plain(TITLE);

const GATE = '\n  - name: StartBudget\n    components:\n      - kubelet';
const TEMPLATE_STATUS = 'provisional|implementable|implemented|deferred|rejected|withdrawn|replaced';

/** Proposals `names` under `root`, each with the metadata file `file` and a document. */
function withFile(
  root: string,
  names: readonly string[],
  file: string,
  keys: (index: number, number: string) => Record<string, string | undefined>,
  document = 'README.md',
  text = plain(),
): Tree {
  return Object.fromEntries(
    names.flatMap((name, index) => [
      [`${root}/${name}/${file}`, yaml(keys(index, /\d+/.exec(name)?.[0] ?? String(index)))],
      [`${root}/${name}/${document}`, text],
    ]),
  );
}

const TEMPLATE_KEYS = { title: TITLE, authors: '["@you"]', status: TEMPLATE_STATUS };

function sigsKeys(index: number, number: string): Record<string, string | undefined> {
  return {
    title: `Proposal ${index}`,
    'kep-number': number,
    authors: '["@author"]',
    status: 'implementable',
    'creation-date': '2025-01-01',
    reviewers: '["@reviewer"]',
    approvers: '["@approver"]',
    stage: 'alpha',
    'latest-milestone': '"v0.9"',
    milestone: '{ alpha: "v0.9" }',
    'feature-gates': '[{ name: StartBudget }]',
    'disable-supported': 'true',
  };
}

const upstream = (index: number, number: string) => ({
  ...sigsKeys(index, number),
  'owning-sig': 'sig-node',
  'latest-milestone': 'v1.36',
  milestone: '{ alpha: v1.36 }',
  'feature-gates': GATE,
});

const kubernetes: Tree = {
  ...withFile('keps/sig-node', ['11-budget', '12-limits'], 'kep.yaml', upstream, 'README.md', questions()),
  ...withFile('keps', ['NNNN-kep-template'], 'kep.yaml', () => ({ ...TEMPLATE_KEYS, 'kep-number': 'NNNN' })),
  'keps/NNNN-kep-template/README.md': questions({ title: TITLE, answer: '' }),
  'keps/prod-readiness/sig-node/11.yaml': 'kep-number: 11\nalpha:\n  approver: "@approver"\n',
  'keps/prod-readiness/sig-node/12.yaml': 'kep-number: 12\nalpha:\n  approver: "@approver"\n',
  OWNERS_ALIASES:
    'aliases:\n  sig-node-tech-leads: [lead, approver]\n  sig-node-leads: [lead]\n  prod-readiness-approvers: [approver]\n  prod-readiness-approvers-emeritus: []\n',
};

/** By the kind of repository that they are like. */
export const LAYOUTS = {
  kubernetes,
  'kubernetes with assigned approvers': {
    ...kubernetes,
    'keps/sig-node/12-limits/kep.yaml': `${kubernetes['keps/sig-node/12-limits/kep.yaml']}editor: "@lead" # sig-node-assigned-approver\n`,
  },
  kueue: {
    ...withFile(
      'keps',
      ['11-budget', '12-limits', '168-2-more', '20-draft', '21-draft'],
      'kep.yaml',
      (index, number) => ({
        ...sigsKeys(index, number),
        'feature-gates': index === 0 ? '[StartBudget]' : '[{ name: StartBudget }]',
        ...(index > 2 && { status: 'draft', 'sea-also': '[]' }),
      }),
    ),
    ...withFile('keps', ['NNNN-template'], 'kep.yaml', () => TEMPLATE_KEYS, 'README.md', TEMPLATE),
    'README.md': '# A queue\n',
    'cmd/main/testdata/kep.yaml': 'title: not one\nstatus: implementable\n',
  },
  lws: {
    ...withFile('keps', ['11-Budget', '12-Limits'], 'kep.yaml', (index, number) => ({
      ...sigsKeys(index, number),
      'latest-milestone': '"v0.5.1"',
      milestone: '{ alpha: "v0.5.1" }',
    })),
    ...withFile('keps', ['NNNN-Template'], 'kep.yaml', () => TEMPLATE_KEYS, 'README.md', TEMPLATE),
  },
  'agent-sandbox': withFile('docs/keps', ['11-budget', '539.2-limits'], 'kep.yaml', sigsKeys),
  ome: {
    ...withFile('oeps', ['0001-budget', '0002-limits'], 'oep.yaml', (index, number) => ({
      ...sigsKeys(index, number),
      'kep-number': undefined,
      'oep-number': number,
    })),
    ...withFile('oeps', ['NNNN-template'], 'oep.yaml', () => TEMPLATE_KEYS, 'README.md', TEMPLATE),
  },
  llmaz: withFile('docs/proposals', ['11-budget', '12-limits'], 'proposal.yaml', (index, number) => ({
    ...sigsKeys(index, number),
    'kep-number': undefined,
    'proposal-number': number,
  })),
  gardener: {
    ...withFile('geps', ['0001-budget', '0002-limits', '0003-more'], 'gep.yaml', (_, number) => ({
      title: 'Budget',
      'gep-number': number,
      authors: '["@author"]',
      'steering-link': 'none',
      status: 'implementable',
      reviewers: '["@reviewer"]',
      approvers: '["@approver"]',
    })),
    'geps/0004-old/README.md': plain(),
    'geps/NNNN-gep-template/README.md': TEMPLATE,
    'geps/README.md': '# All of them\n',
  },
  OCM: {
    ...withFile('enhancements/sig-architecture', ['11-budget', '12-limits'], 'metadata.yaml', () => ({
      title: 'budget',
      authors: '["@author"]',
      'creation-date': '2025-01-01',
      status: 'implementable',
    })),
    ...withFile(
      'enhancements/sig-policy',
      ['13-more'],
      'metadata.yaml',
      () => ({ title: 'more', authors: '["@author"]', status: 'provisional' }),
      '13-more.md',
    ),
    'guidelines/README.md': TEMPLATE,
    'guidelines/metadata.yaml': yaml(TEMPLATE_KEYS),
  },
  'gateway-api': withFile(
    'geps',
    ['gep-11', 'gep-12', 'gep-13', 'gep-14'],
    'metadata.yaml',
    (index, number) => ({
      apiVersion: 'internal.example/v1',
      kind: 'Details',
      number: number,
      name: 'Budget',
      status: index < 2 ? 'Standard' : 'Experimental',
    }),
    'index.md',
  ),
  descheduler: withFile(
    'keps',
    ['11-budget', '12-limits'],
    'kep.yaml',
    (index, number) => ({
      ...sigsKeys(index, number),
      'owning-sig': 'sig-node',
      'latest-milestone': undefined,
      milestone: undefined,
    }),
    'README.md',
    questions(),
  ),
  'scheduler-plugins': {
    ...withFile('kep', ['11-budget', '12-limits', 'tbd-more'], 'kep.yaml', (index, number) => ({
      ...sigsKeys(index, number),
      'latest-milestone': undefined,
    })),
    ...withFile('site/content/en/docs/kep', ['11-budget', '12-limits'], 'kep.yaml', sigsKeys),
  },
  'policy-report': withFile('policy-report', ['kep'], 'kep.yaml', (index, number) => ({
    ...sigsKeys(index, number),
    'kep-number': 'NNNN',
  })),
  datum: {
    ...Object.fromEntries(
      ['enhancements/compute/budget', 'enhancements/dns', 'enhancements/dns/zones', 'crm/companies'].map(
        (path, index) => [
          `${path}/README.md`,
          `---\nstatus: provisional\nstage: alpha\nlatest-milestone: "v0.x"\n---\n\n${index < 2 ? questions({ level: '####' }) : plain()}`,
        ],
      ),
    ),
    'enhancements/template/README.md': `---\nstatus: ${TEMPLATE_STATUS}\nstage: alpha|beta|stable\nlatest-milestone: "vX.Y"\n---\n\n${questions({ level: '####', title: TITLE, answer: '' })}`,
    'docs/README.md': '---\ntitle: A page\nweight: 3\n---\n\n# A page\n',
  },
  osac: {
    ...Object.fromEntries(
      ['OSAC-0001-budget', 'OSAC-0002-limits'].map((name) => [
        `enhancements/${name}/README.md`,
        `---\ntitle: ${name}\nauthors: ["@author"]\nstatus: proposed\n---\n\n${plain()}`,
      ]),
    ),
  },
  kubevirt: {
    ...Object.fromEntries(
      [
        'veps/sig-compute/10-budget',
        'veps/sig-compute/16-limits',
        'veps/sig-network/11-more',
        'veps/NNNN-vep-template',
      ].map((path) => [`${path}/vep.md`, path.includes('NNNN') ? TEMPLATE : plain()]),
    ),
    'veps/sig-compute/17-older/17-older.md': plain(),
    'docs/writing.md': '# How to write one\n',
  },
  autoscaler: {
    ...Object.fromEntries(
      ['3919-budget', '4016-limits', 'NNNN-aep-template'].map((name) => [
        `vertical-pod-autoscaler/enhancements/${name}/README.md`,
        name.startsWith('N') ? TEMPLATE : questions({ count: 1, level: '###' }),
      ]),
    ),
    'vertical-pod-autoscaler/enhancements/README.md': '# Enhancements\n',
    'vertical-pod-autoscaler/enhancements/XXXX-idea.md': plain(),
    'cluster-autoscaler/README.md': '# Scales clusters\n',
  },
  'single files': {
    'enhancements/storage/snapshots.md': `---\ntitle: snapshots\nauthors: ["@author"]\nstatus: implementable\n---\n\n${plain()}`,
    'enhancements/network/routes.md': plain(),
  },
  'no proposals': {
    'README.md': '# A program\n',
    'charts/app/metadata.yaml': 'name: app\nversion: 1.0.0\n',
    'docs/01-start/README.md': '# Start\n',
    'examples/steps/01-first/README.md': '# First step\n',
    'vendor/other/keps/11-budget/kep.yaml': 'title: theirs\nstatus: implementable\n',
  },
  'a template alone': {
    ...withFile('keps', ['NNNN-kep-template'], 'kep.yaml', () => ({
      ...TEMPLATE_KEYS,
      'kep-number': 'NNNN',
    })),
    'keps/NNNN-kep-template/README.md': questions({ title: TITLE, answer: '' }),
  },
} satisfies Readonly<Record<string, Tree>>;
