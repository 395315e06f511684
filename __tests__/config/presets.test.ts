import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import type { Files } from '../../src/files/door.js';
import { memory } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';
import type { Report } from '../../src/model/report.js';
import { rules } from '../../src/rules/index.js';
import { compare, kepsOf, lines } from '../support/sample.js';

type Tree = Readonly<Record<string, string>>;

/** The real pipeline over a tree with this configuration. */
async function run(config: string, tree: Tree): Promise<Report> {
  const files = memory({ '.github/prr-lint.yaml': config, ...tree });
  const ids = rules.map(({ id }) => id);
  return lint(files, { config: await loadConfig(files, ids) });
}

const SECTIONS = '## Summary\n\nText.\n\n## Proposal\n\nText.\n';
const TOC = '<!-- toc -->\n- [Summary](#summary)\n- [Proposal](#proposal)\n<!-- /toc -->\n\n';

function document(title: string, toc = TOC): string {
  return `# ${title}\n\n${toc}${SECTIONS}`;
}

/** Front matter of these lines and a document. */
function withFrontMatter(metadata: string, title: string, toc = ''): string {
  return `---\n${metadata}---\n\n${document(title, toc)}`;
}

const PEOPLE = 'authors:\n  - "@alex-example"\n';
const NOBODY = 'authors:\n  - "@your-handle"\n';
const TEMPLATE = `title: The title
kep-number: NNNN
${NOBODY}status: provisional|implementable|implemented
creation-date: yyyy-mm-dd
reviewers:
  - TBD
approvers:
  - TBD
replaces:
  - "/keps/1-older"
stage: alpha|beta|stable
latest-milestone: "v0.1"
milestone:
  alpha: "v0.1"
# The following PRR answers are required at alpha release
feature-gates:
  - name: SomeGate
disable-supported: true
# The following PRR answers are required at beta release
metrics:
  - some_metric
`;

interface Layout {
  readonly config: string;
  readonly tree: Tree;
  /** The directories of its KEPs. */
  readonly keps: readonly string[];
}

/** Layouts of real projects, each as its authors write KEPs: there is nothing to find. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'a flat directory with milestones v0.N': {
    config: 'extends: sigs\n',
    tree: {
      'keps/NNNN-template/kep.yaml': TEMPLATE,
      'keps/NNNN-template/README.md': document('KEP-NNNN: The title'),
      'keps/12-flavors/kep.yaml': `title: Flavors\nkep-number: 12\n${PEOPLE}status: implementable\ncreation-date: 2024-01-31\nstage: beta\nlatest-milestone: "v0.9"\nmilestone:\n  alpha: "v0.6"\n  beta: v0.9\n  stable:\nfeature-gates:\n  - name: Flavors\ndisable-supported: true\n`,
      'keps/12-flavors/README.md': document('KEP-12: Flavors'),
      'keps/168-2-visibility/kep.yaml': `title: Visibility\nkep-number: 168-2\n${PEOPLE}status: implementable\nstage: alpha\nlatest-milestone: "v0.6"\nmilestone:\n  alpha: "v0.6"\n  beta: TBD\n  stable: ""\nfeature-gates: {}\n`,
      'keps/168-2-visibility/README.md': document('KEP-168-2: Visibility'),
      'keps/300-draft/kep.yaml': `title: Draft\nkep-number: 300\n${PEOPLE}status: draft\nlatest-milestone: TBD\nstage: alpha\nfeature-gates: ""\nsee-also: []\n`,
      'keps/300-draft/README.md': document('KEP-300: Draft'),
      'keps/301-strings/kep.yaml': `title: Strings\nkep-number: 301\n${PEOPLE}status: implemented\nstage: stable\nlatest-milestone: v0.11\nmilestone: {stable: v0.11}\nfeature-gates: [GateA, GateB]\n`,
      'keps/301-strings/README.md': document('KEP-301: Strings'),
    },
    keps: ['keps/12-flavors', 'keps/168-2-visibility', 'keps/300-draft', 'keps/301-strings'],
  },
  'names in capitals and milestones with and without a patch': {
    config: 'extends: sigs\n',
    tree: {
      'keps/NNNN-Template/README.md': document('KEP-NNNN: Title'),
      'keps/77-InPlaceThing/kep.yaml': `title: In place\nkep-number: 77\n${PEOPLE}status: implementable\nstage: beta\nlatest-milestone: "v0.13"\nmilestone:\n  alpha: "v0.12.1"\n  beta: "v0.13.0"\n`,
      'keps/77-InPlaceThing/README.md': document('KEP-77: In place'),
    },
    keps: ['keps/77-InPlaceThing'],
  },
  'no milestones, and parts of a KEP by number': {
    config: 'extends: sigs\nroots: [docs/keps]\n',
    tree: {
      'docs/keps/README.md': 'How to write one.\n',
      'docs/keps/NNNN-template/kep.yaml': TEMPLATE,
      'docs/keps/539.2-runtime/kep.yaml': `title: Runtime\nkep-number: 539.2\n${PEOPLE}status: implementable\nstage: alpha\n`,
      'docs/keps/539.2-runtime/README.md': document('KEP-539: Runtime', ''),
      'docs/keps/NNNN-router/kep.yaml': `title: Router\nkep-number: 88\n${PEOPLE}status: implemented\n`,
      'docs/keps/NNNN-router/README.md': document('Router', ''),
    },
    keps: ['docs/keps/539.2-runtime', 'docs/keps/NNNN-router'],
  },
  'a slug without a number and copies elsewhere': {
    config: 'extends: sigs\nroots: [kep]\n',
    tree: {
      'kep/tbd-topology/kep.yaml': `title: Topology\nkep-number: 0\n${PEOPLE}status: implementable\nowning-sig: sig-x\n`,
      'kep/tbd-topology/README.md': document('Topology', ''),
      'site/docs/kep/9-copy/kep.yaml': 'x: y\n',
    },
    keps: ['kep/tbd-topology'],
  },
  'a metadata file of another name, with its number key and a key of its own': {
    config:
      'extends: sigs\nroots: [geps]\nmetadata:\n  files: [gep.yaml]\n  number-key: gep-number\n  extra: [steering-link]\n',
    tree: {
      'geps/NNNN-gep-template/gep.yaml': `title: GEP Title\ngep-number: NNNN\n${NOBODY}status: provisional\nsteering-link:\n`,
      'geps/0063-extension/gep.yaml':
        'title: "Extension"\ngep-number: 0063\nauthors:\n- "@alex-example"\nsteering-link:\nstatus: implementable\nreviewers:\napprovers:\n',
      'geps/0063-extension/README.md': document('GEP-0063: Extension', ''),
    },
    keps: ['geps/0063-extension'],
  },
  'no number key, a second name of the document': {
    config:
      'extends: sigs\nroots: [enhancements]\nmetadata: {files: [metadata.yaml], number-key: none}\ndocuments: [README.md, "{directory}.md"]\n',
    tree: {
      'enhancements/sig-a/6-placements/metadata.yaml': `title: placements\n${PEOPLE}status: implementable\n`,
      'enhancements/sig-a/6-placements/README.md': document('Placements', ''),
      'enhancements/sig-a/70-spread/metadata.yaml': `title: spread\n${PEOPLE}status: provisional\n`,
      'enhancements/sig-a/70-spread/70-spread.md': document('Spread', ''),
      'enhancements/sig-a/70-spread/examples/metadata.yaml': 'not: ours\n',
      'enhancements/sig-b/82-addon-template/metadata.yaml': `title: template\n${PEOPLE}status: implemented\n`,
      'enhancements/sig-b/82-addon-template/README.md': document('Template', ''),
    },
    keps: [
      'enhancements/sig-a/6-placements',
      'enhancements/sig-a/70-spread',
      'enhancements/sig-b/82-addon-template',
    ],
  },
  'a metadata schema of its own beside index.md': {
    config:
      'extends: frontmatter\nroots: [geps]\ndocuments: [index.md]\nmetadata: {files: [metadata.yaml], number-key: number, required: [name, status]}\n',
    tree: {
      'geps/overview.md': '# Overview\n',
      'geps/gep-1709/metadata.yaml':
        'apiVersion: example.org/v1\nkind: GEPDetails\nnumber: 1709\nname: Profiles\nstatus: Experimental\nauthors:\n  - alex\nrelationships:\n  obsoletes: {}\nchangelog:\n  - "https://example.org"\n',
      'geps/gep-1709/index.md': document('GEP-1709: Profiles', ''),
    },
    keps: ['geps/gep-1709'],
  },
  'documents without metadata under the directories of groups': {
    config: 'extends: frontmatter\nroots: [veps]\ndocuments: [vep.md]\nmetadata: {source: none}\n',
    tree: {
      'veps/README.md': 'How to write one.\n',
      'veps/NNNN-vep-template/vep.md': '# VEP #NNNN: Title\n\n## Summary\n\n## Proposal\n',
      'veps/sig-compute/53-hotplug/vep.md': document('VEP #53: Hotplug', ''),
      'veps/sig-compute/54-images/vep.md': document('VEP #54: Images', ''),
      'veps/sig-compute/54-images/diagrams/README.md': 'How they were drawn.\n',
    },
    keps: ['veps/sig-compute/53-hotplug', 'veps/sig-compute/54-images'],
  },
  'front matter at any depth': {
    config: 'extends: frontmatter\nroots: [enhancements, crm]\n',
    tree: {
      'enhancements/README.md': '# All of them\n',
      'enhancements/template/README.md': withFrontMatter('title: A title\nstatus: provisional\n', 'A title'),
      'enhancements/dns/README.md': '# An area\n',
      'enhancements/dns/zones/README.md': withFrontMatter(
        'status: implementable\nstage: alpha\nlatest-milestone: "v0.x"\n',
        'Zones',
        TOC,
      ),
      'enhancements/dns/zones/context.png': '',
      'crm/people/README.md': document('People', ''),
    },
    keps: ['crm/people', 'enhancements/dns/zones'],
  },
  'a prefix before the number and statuses of its own': {
    config: 'extends: frontmatter\nroots: [enhancements]\n',
    tree: {
      'enhancements/OSAC-0012-networks/README.md': withFrontMatter(
        'title: Networks\nauthors: "@alex-example"\nstatus: implementing\nreplaces: "/enhancements/x"\n',
        'Networks',
      ),
    },
    keps: ['enhancements/OSAC-0012-networks'],
  },
  'no metadata and a template of another name': {
    config: 'extends: frontmatter\nroots: [autoscaler/enhancements]\nmetadata: {source: none}\n',
    tree: {
      'autoscaler/enhancements/NNNN-aep-template/README.md': document('AEP-NNNN: Title', ''),
      'autoscaler/enhancements/8818-boost/README.md': `${document('AEP-8818: Boost', '')}\n#### Feature Enablement and Rollback\n\nText.\n`,
    },
    keps: ['autoscaler/enhancements/8818-boost'],
  },
};

describe.each(Object.entries(LAYOUTS))('%s', (_, { config, tree, keps }) => {
  test('is found and has nothing to find', async () => {
    const report = await run(config, tree);
    expect(report.keps.map(({ directory }) => directory)).toEqual(keps);
    expect(lines(report)).toEqual([]);
  });

  test('is unharmed by line ends of another system', async () => {
    const other = Object.fromEntries(
      Object.entries(tree).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(lines(await run(config, other))).toEqual([]);
  });
});

/** A KEP of the layout `sigs` that is right, with these lines in place of those of the same keys. */
function kepYaml(changes: Readonly<Record<string, string>>): string {
  const keys: Record<string, string> = {
    title: ' Flavors',
    'kep-number': ' 12',
    authors: ' ["@alex-example"]',
    status: ' implementable',
    stage: ' beta',
    'latest-milestone': ' v0.6.0',
    milestone: '\n  alpha: v0.5.1\n  beta: v0.6.0',
    ...changes,
  };
  return Object.entries(keys)
    .filter(([, value]) => value !== 'none')
    .map(([key, value]) => `${key}:${value}\n`)
    .join('');
}

describe('sigs', () => {
  const DIRECTORY = 'keps/12-flavors';
  const sigs = async (changes: Readonly<Record<string, string>>, tree: Tree = {}): Promise<string[]> => {
    const files = {
      [`${DIRECTORY}/kep.yaml`]: kepYaml(changes),
      [`${DIRECTORY}/README.md`]: document('KEP-12: Flavors'),
      ...tree,
    };
    return lines(await run('extends: sigs\n', files)).map((line) => line.replaceAll(`${DIRECTORY}/`, ''));
  };

  test.each<[string, Readonly<Record<string, string>>]>([
    ['an owning SIG', { 'owning-sig': ' sig-x', 'participating-sigs': ' [wg-y]' }],
    ['neither stage nor milestones', { stage: 'none', 'latest-milestone': 'none', milestone: 'none' }],
    ['a release that is not planned', { 'latest-milestone': ' TBD', milestone: '\n  beta: TBD' }],
    ['an empty release', { 'latest-milestone': ' ""', milestone: ' {}' }],
    ['a milestone of the same release with and without patch', { 'latest-milestone': ' v0.6' }],
    ['no approvers', { approvers: ' []', reviewers: '' }],
    ['gates as texts and mappings', { 'feature-gates': '\n  - GateA\n  - name: GateB\n  -' }],
    ['gates that are none', { 'feature-gates': ' {}' }],
    ['a metric without a word about it', { metrics: '\n  - flavors_total' }],
  ])('lets pass %s', async (_, changes) => {
    expect(await sigs(changes)).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no author', { authors: 'none' }, 'error kep-yaml-is-valid kep.yaml «title» Missing `authors`'],
    [
      'a misspelt key',
      { 'sea-also': ' [a]' },
      'error kep-yaml-is-valid kep.yaml «sea-also» Unexpected key `sea-also`, expected `see-also`',
    ],
    [
      'another number',
      { 'kep-number': ' 21' },
      'error number-matches kep.yaml «21» Unexpected KEP number `21` in `kep-number`, expected `12`',
    ],
    [
      'a part of another number',
      { 'kep-number': ' 21-2' },
      'error number-matches kep.yaml «21-2» Unexpected KEP number `21-2` in `kep-number`, expected `12`',
    ],
    [
      'a stage without a release',
      { milestone: '\n  alpha: v0.5.1' },
      'error stage-has-milestone kep.yaml «milestone» Missing `milestone.beta` at `stage: beta`',
    ],
    [
      'a patch that goes back',
      { milestone: '\n  alpha: v0.6.0\n  beta: v0.5.9' },
      'warning milestones-ascend kep.yaml «v0.5.9» Unexpected `beta: v0.5.9`, expected `v0.6.0` or later as `alpha` comes first',
    ],
    [
      'a release before that of the stage',
      { 'latest-milestone': ' v0.5.9' },
      'error latest-milestone-is-current kep.yaml «v0.5.9» Unexpected `latest-milestone: v0.5.9`, expected `v0.6.0` or later as in `milestone.beta`',
    ],
    [
      'a key among the milestones that is no stage',
      { milestone: '\n  beta: v0.6.0\n  stage: v0.6.0' },
      'error kep-yaml-is-valid kep.yaml «stage» Unexpected key `stage`',
    ],
    [
      'an implemented beta',
      { status: ' implemented' },
      'error status-agrees-with-stage kep.yaml «implemented» Unexpected `status: implemented` at `stage: beta`, expected `implementable`',
    ],
    [
      'gates in one text',
      { 'feature-gates': ' GateA' },
      'error kep-yaml-is-valid kep.yaml «GateA» Unexpected `GateA`, expected a list',
    ],
  ])('finds %s', async (_, changes, expected) => {
    expect(await sigs(changes)).toEqual([expected]);
  });

  test('holds documents of active KEPs to the table of contents that the template has, those of drafts less', async () => {
    const tree = {
      [`${DIRECTORY}/README.md`]: document('KEP-12: Flavors', '<!-- toc -->\n<!-- /toc -->\n'),
      'keps/NNNN-template/README.md': '# A title that is yours\n\n<!-- toc -->\n<!-- /toc -->\n',
    };
    const said = (severity: string): string =>
      `${severity} toc-is-current README.md «<!-- toc -->\n<!-- /toc -->» Unexpected table of contents, expected the headings of the README: 2 lines to change`;
    expect(await sigs({}, tree)).toEqual([said('error')]);
    expect(await sigs({ status: ' draft', milestone: '', 'latest-milestone': '' }, tree)).toEqual([
      said('notice'),
    ]);
    expect(await sigs({ status: ' withdrawn' }, tree)).toEqual([]);
  });

  test('says which file is missing', async () => {
    const report = await run(
      'extends: sigs\nmetadata: {files: [oep.yaml, kep.yaml]}\ndocuments: [oep.md]\n',
      {
        'keps/12-flavors/notes.md': '',
      },
    );
    expect(lines(report)).toEqual([
      'error kep-has-metadata keps/12-flavors/oep.md Missing `oep.md`',
      'error kep-has-metadata keps/12-flavors/oep.yaml Missing `oep.yaml`',
    ]);
  });

  test('takes the first name that is there', async () => {
    const report = await run('extends: sigs\nmetadata: {files: [oep.yaml, kep.yaml]}\n', {
      [`${DIRECTORY}/kep.yaml`]: kepYaml({ status: ' draf' }),
      [`${DIRECTORY}/README.md`]: document('KEP-12: Flavors'),
    });
    expect(lines(report)).toEqual([
      `error kep-yaml-is-valid ${DIRECTORY}/kep.yaml «draf» Unexpected \`draf\`, expected \`draft\``,
    ]);
  });

  test('requires no review', async () => {
    const report = await run('extends: sigs\n', {
      [`${DIRECTORY}/kep.yaml`]: kepYaml({}),
      [`${DIRECTORY}/README.md`]: document('KEP-12: Flavors'),
    });
    expect(report.keps[0]).toMatchObject({ held: true, prrRequired: false, approver: undefined });
  });
});

describe('frontmatter', () => {
  const PATH = 'keps/zones/README.md';
  const METADATA = 'title: Zones\nstatus: implementable\n';
  const frontmatter = async (text: string, more = '', tree: Tree = {}): Promise<string[]> =>
    lines(await run(`extends: frontmatter\n${more}`, { [PATH]: text, ...tree })).map((line) =>
      line.replaceAll(PATH, 'README.md'),
    );

  test.each<[string, string, string[]]>([
    ['a status of its own', withFrontMatter('title: Zones\nstatus: experimental\n', 'Zones'), []],
    [
      'a missing status',
      withFrontMatter('title: Zones\n', 'Zones'),
      ['error kep-yaml-is-valid README.md «title» Missing `status`'],
    ],
    ['no front matter at all', document('Zones', ''), []],
    [
      'a stale table of contents',
      withFrontMatter(METADATA, 'Zones', '<!-- toc -->\n- [Summary](#summary)\n<!-- /toc -->\n\n'),
      [
        'notice toc-is-current README.md «- [Summary](#summary)» Unexpected table of contents, expected the headings of the README: 1 line to change',
      ],
    ],
    [
      'an open discussion',
      `${withFrontMatter(METADATA, 'Zones')}\n<<[UNRESOLVED]>>\nWhat?\n<<[/UNRESOLVED]>>\n`,
      [
        'error discussion-is-resolved README.md «<<[UNRESOLVED]>>» Unexpected `<<[UNRESOLVED]>>`, expected a decision',
      ],
    ],
    [
      'no closing line',
      `---\n${METADATA}\n# Zones\n`,
      ['error kep-yaml-is-valid README.md «---» Missing `---` below the front matter'],
    ],
  ])('judges %s', async (_, text, expected) => {
    expect(await frontmatter(text)).toEqual(expected);
  });

  test('requests a review when its metadata moves on, and is edited otherwise', async () => {
    const before = withFrontMatter('title: Zones\nstatus: provisional\n', 'Zones');
    const open = '\n<<[UNRESOLVED]>>\nWhat?\n<<[/UNRESOLVED]>>\n';
    const moved = withFrontMatter(METADATA, 'Zones');
    const config = await loadConfig(
      memory({ '.github/prr-lint.yaml': 'extends: frontmatter\n' }),
      rules.map(({ id }) => id),
    );
    const request = await compare({ [PATH]: before + open }, { [PATH]: moved + open }, { config });
    expect(request.changes?.get('keps/zones')?.reasons).toEqual(['status provisional → implementable']);
    expect(request.counts).toMatchObject({ error: 1, existing: 0 });
    const edit = await compare({ [PATH]: moved + open }, { [PATH]: `${moved}${open}More.\n` }, { config });
    expect(edit.changes?.get('keps/zones')?.kind).toBe('edit');
    expect(edit.counts).toMatchObject({ error: 0, existing: 1 });
  });

  test('makes no heading of the metadata', async () => {
    const files = memory({
      '.github/prr-lint.yaml': 'extends: frontmatter\n',
      [PATH]: withFrontMatter(METADATA, 'Zones'),
    });
    const [kep] = await kepsOf(files);
    expect(kep?.readme.sections.map(({ value: name }) => name)).toEqual(['Zones', 'Summary', 'Proposal']);
    expect(kep?.readme.title?.value).toBe('Zones');
    expect(kep?.readme.text).toBe(kep?.metadata.text);
  });

  test('holds statuses to those of the configuration', async () => {
    const text = withFrontMatter('title: Zones\nstatus: implementabel\n', 'Zones');
    expect(await frontmatter(text, 'statuses: [proposed, implementable]\n')).toEqual([
      'error kep-yaml-is-valid README.md «implementabel» Unexpected `implementabel`, expected `implementable`',
    ]);
  });

  test('holds stages to those of the configuration, and to none otherwise', async () => {
    const text = withFrontMatter(`${METADATA}stage: sandbox\n`, 'Zones');
    expect(await frontmatter(text)).toEqual([]);
    expect(await frontmatter(text, 'stages: [incubating, graduated]\n')).toEqual([
      'error kep-yaml-is-valid README.md «sandbox» Unexpected `sandbox`, expected `incubating` or `graduated`',
    ]);
  });

  test('may have approvals all the same', async () => {
    const text = withFrontMatter(
      `${METADATA}kep-number: 7\nstage: beta\nowning-sig: sig-a\nlatest-milestone: v0.2\nmilestone: {beta: v0.2}\n`,
      'Zones',
    );
    const config = 'extends: frontmatter\napprovals: {path: "prr/{number}.yaml", approvers: prr}\n';
    const report = await run(config, {
      'keps/7-zones/README.md': text,
      'prr/7.yaml': 'kep-number: 7\nalpha:\n  approver: "@alex-example"\n',
      OWNERS_ALIASES: 'aliases:\n  prr:\n    - alex-example\n',
    });
    expect(lines(report)).toEqual([
      'error prr-approval-covers-stage prr/7.yaml «approver: "@alex-example"» Missing `beta` in the approval file, expected an approver for the current stage',
    ]);
  });

  test.each<[string, string]>([
    ['a comment in the metadata', '# prr-lint-disable discussion-is-resolved: being discussed\n'],
    ['a comment behind a value', 'title: *a # prr-lint-disable kep-yaml-is-valid: the other tool wants it\n'],
  ])('is suppressed by %s', async (_, line) => {
    const title = line.startsWith('title') ? 'status: implementable\n' : METADATA;
    const open = line.startsWith('#') ? '\n<<[UNRESOLVED]>>\nWhat?\n<<[/UNRESOLVED]>>\n' : '';
    expect(await frontmatter(withFrontMatter(line + title, 'Zones') + open)).toEqual([]);
  });

  test('is held to the template, its metadata as well', async () => {
    const template = {
      'keps/0000-template/README.md': `${withFrontMatter('title: The title of it\nstatus: draft\nauthors: ["@someone"]\n', 'The title of it', TOC)}\n## Risks\n`,
    };
    const text = withFrontMatter(`${METADATA}authors: ["@someone"]\n`, 'Zones', TOC);
    expect(await frontmatter(text, '', template)).toEqual([
      'error template-values-are-replaced README.md «"@someone"» Unexpected template value `@someone` in `authors`',
      'warning section-is-present README.md «Zones» Missing section `Risks`',
    ]);
  });

  test('asks the questions of a template that has some, once they are configured', async () => {
    const questions = (answer: string): string =>
      `## Production Readiness Review Questionnaire\n\n### Feature Enablement and Rollback\n\n#### Does enabling the feature change any default behavior?\n\n${answer}\n`;
    const template = { 'keps/template/README.md': `# Title\n\n${questions('')}` };
    const text = `${withFrontMatter(`${METADATA}stage: alpha\nlatest-milestone: v0.x\n`, 'Zones')}\n${questions('')}`;
    expect(await frontmatter(text, 'questionnaire: template\n', template)).toEqual([
      'error question-is-answered README.md «Does enabling the feature change any default behavior?» Missing answer to `Does enabling the feature change any default behavior?`, due from alpha on',
    ]);
    expect(await frontmatter(text, '', template)).toEqual([]);
  });
});

test.each<[string, Tree, readonly string[]]>([
  [
    '',
    { 'keps/sig-a/1-a/kep.yaml': '', 'keps/sig-a/1-a/README.md': '' },
    ['keps/sig-a/1-a/README.md', 'keps/sig-a/1-a/kep.yaml'],
  ],
  [
    'extends: sigs\n',
    { 'keps/1-a/kep.yaml': '', 'keps/1-a/README.md': '' },
    ['keps/1-a/README.md', 'keps/1-a/kep.yaml'],
  ],
  [
    'extends: frontmatter\n',
    { 'keps/a/README.md': withFrontMatter('status: draft\n', 'A') },
    ['keps/a/README.md'],
  ],
])('with %j each file of a KEP is read once', async (config, tree, expected) => {
  const files = memory({ '.github/prr-lint.yaml': config, ...tree });
  const read: string[] = [];
  const counted: Files = {
    list: files.list,
    read: (path) => {
      read.push(path);
      return files.read(path);
    },
  };
  await lint(counted, { config: await loadConfig(files, []) });
  const [kep = ''] = Object.keys(tree).map((path) => path.slice(0, path.lastIndexOf('/')));
  expect(read.filter((path) => path.startsWith(`${kep}/`)).sort()).toEqual(expected);
});
