/** Small repositories of processes that are not the KEP process, in our own words: what they hold, and what is to be read of it. */
import type { Tree } from './layouts.js';

/** A repository, the proposals that a run has to read, and its template. */
export interface Layout {
  readonly tree: Tree;
  readonly proposals: readonly string[];
  readonly template: string | undefined;
}

function sections(headings: readonly string[], words = 'It is told here.'): string {
  return headings.map((heading) => `${heading}\n\n${words}\n`).join('\n');
}

function matter(keys: Readonly<Record<string, string>>): string {
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\n\n`;
}

/** The same for each of `names`. */
function each(
  names: readonly string[],
  file: (name: string, index: number) => readonly [string, string],
): Tree {
  return Object.fromEntries(names.map(file));
}

const SHORT = ['## Summary', '## Motivation', '### Goals', '## Proposal'];

const DATES = [
  '20190610-machine-states',
  '20200220-resource-set',
  '202105256-slip-of-a-date',
  '20240807-updates',
];

const dated: Layout = {
  tree: {
    ...each([...DATES, 'archived/20230407-endpoints'], (name, index) => [
      `docs/proposals/${name}.md`,
      `${matter({ title: name, authors: '["@ada"]', reviewers: '["@ben"]', 'creation-date': '2024-01-02', status: index % 2 ? 'implementable' : 'provisional' })}# ${name}\n\n${sections(SHORT)}`,
    ]),
    'docs/proposals/YYYYMMDD-template.md': `${matter({ title: 'proposal Template', authors: '["@janedoe"]', reviewers: '["@janedoe"]', 'creation-date': 'yyyy-mm-dd', status: 'provisional|implementable|implemented' })}# Title\n\n## Table of Contents\n\n- [Summary](#summary)\n\n${sections(SHORT)}\n#### Story 1\n\n### Test Plan [optional]\n\n## Upgrade Strategy\n\nIf applicable, how is it upgraded?\n`,
    'docs/proposals/images/states.plantuml': '@startuml\n',
    'docs/book/intro.md': '# The book\n',
  },
  proposals: [...DATES, 'archived/20230407-endpoints'].map((name) => `docs/proposals/${name}.md`),
  template: 'docs/proposals/YYYYMMDD-template.md',
};

const NAMED = [
  '001-merge',
  '002-extensions',
  '2022-07-13-rollout',
  'deep-links',
  'headless',
  'server-side-apply',
];

const partlyDescribed: Layout = {
  tree: {
    ...each(NAMED, (name, index) => [
      `docs/proposals/${name}.md`,
      `${index === 3 ? '' : matter({ title: name, authors: '["@ada"]', sponsors: '[TBD]', reviewers: '["@maintainer-one", TBD]', approvers: '["@ben"]', 'creation-date': '2024-01-02' })}# ${name}\n\n${sections(SHORT)}`,
    ]),
    'docs/proposals/001-proposal-template.md': `${matter({ title: 'Neat-idea', authors: '["@maintainer-one"]', sponsors: '[TBD]', reviewers: '["@maintainer-one", TBD]', approvers: '["@maintainer-one", TBD]', 'creation-date': 'yyyy-mm-dd' })}# Neat Idea\n\n## Open Questions [optional]\n\n${sections(SHORT)}\n#### Use case 1: \n`,
  },
  proposals: NAMED.map((name) => `docs/proposals/${name}.md`),
  template: 'docs/proposals/001-proposal-template.md',
};

const NUMBERED = ['005-design-docs', '006-canary', '007-restarts', '008-quay.io', '022-feature-gates'];

const atTheTop: Layout = {
  tree: {
    ...each(NUMBERED, (name) => [
      `${name}.md`,
      `# ${name}\n\n${sections(['## Current situation', '## Motivation', '## Proposal'])}`,
    ]),
    '000-template.md': `<!-- An example: add or remove sections as required. -->\n\n# <Title>\n\n${sections(['## Current situation', '## Motivation', '## Compatibility'])}`,
    'README.md': '# Proposals\n\n| # | Title |\n| - | - |\n',
    'images/005-states.png': '',
  },
  proposals: NUMBERED.map((name) => `${name}.md`),
  template: '000-template.md',
};

const RFCS = ['0001-authorization', '0002-helm', '0003-oci', 'xxxx-plugins'];

const lines: Layout = {
  tree: {
    ...each(RFCS, (name, index) => [
      `rfcs/${name}/README.md`,
      `# RFC-${name.slice(0, 4).toUpperCase()} ${name.slice(5)}\n\n**Status:** ${index ? 'implemented (partially)' : 'implementable'}\n\n**Creation date:** 2022-03-31\n**Last update:** 2023-11-28\n\n${sections(SHORT)}`,
    ]),
    'rfcs/RFC-0000/README.md': `# RFC-NNNN Title\n\n**Status:** provisional\n\n<!-- Must be one of \`provisional\`, \`implementable\`, \`implemented\`. -->\n\n**Creation date:** YYYY-MM-DD\n\n${sections(SHORT)}\n### User Stories\n\n<!--\nOptional if issues are linked above.\n-->\n`,
    'rfcs/README.md': '# RFCs\n\nThe process.\n',
  },
  proposals: RFCS.map((name) => `rfcs/${name}`),
  template: 'rfcs/RFC-0000',
};

const VEPS = [
  'veps/0172-freeze',
  'veps/meta/229-beta',
  'veps/sig-compute/104_gates',
  'veps/sig-storage/90-volumes',
];

const mixed: Layout = {
  tree: {
    ...each(VEPS, (path) => [
      `${path}/vep.md`,
      `# VEP #${Number(/(\d+)[-_]/.exec(path)?.[1])}: ${path.slice(-4)}\n\n${sections(['## Overview', ...SHORT, '## Design'])}`,
    ]),
    'veps/sig-storage/file-restore.md': `# VEP #300: Files\n\n${sections(['## Overview', ...SHORT, '## Design'])}`,
    'veps/sig-storage/90-volumes/notes.md': '# Notes\n',
    'veps/NNNN-vep-template/vep.md': `# VEP #NNNN: Your short, descriptive title\n\n${sections(['## Overview', ...SHORT, '## Design'])}`,
    'docs/governance.md': '# Governance\n',
  },
  proposals: [...VEPS, 'veps/sig-storage/file-restore.md'],
  template: 'veps/NNNN-vep-template',
};

const DESIGNS = ['Topology Aware Scheduling', 'cronjob', 'drf', 'jobflow/jobflow', '[wip]gpu-topology'];

const bare: Layout = {
  tree: {
    ...each(DESIGNS, (name) => [
      `docs/design/${name}.md`,
      `# ${name}\n\n${sections(['## Introduction', '## Scope'])}`,
    ]),
    'docs/design/images/notes.md': '# How these were drawn\n',
    'docs/user-guide/start.md': '# Start\n',
  },
  proposals: DESIGNS.map((name) => `docs/design/${name}.md`),
  template: undefined,
};

const PAGERS = ['design-doc-agent', 'one-pager-status', 'defunct/one-pager-stack'];

const owned: Layout = {
  tree: {
    ...each(PAGERS, (name) => [
      `design/${name}.md`,
      `# ${name}\n* Owner: Ada (@ada)\n* Status: ${name.startsWith('defunct') ? 'Defunct' : 'Accepted'}\n\n${sections(['## Background', '## Goals'])}`,
    ]),
    'design/one-pager-template.md':
      '# Title\n* Owner: Name (@handle)\n* Status: Draft\n\n## Background\n\n## Goals\n\n## Cost\n\nOptional.\n',
    'design/assets/agent/background.md': '# Notes\n',
    'design/README.md': '# Design documents\n',
  },
  proposals: PAGERS.map((name) => `design/${name}.md`),
  template: 'design/one-pager-template.md',
};

const TEXTS = ['0001-private-fields', '0008-intrinsics', '1214-projections', '3137-let-else'];

const separate: Layout = {
  tree: {
    ...each(TEXTS, (name) => [
      `text/${name}.md`,
      `- Feature Name: ${name}\n- Start Date: 2014-03-11\n\n${sections(['# Summary', '# Motivation', '# Drawbacks', '# Alternatives'])}`,
    ]),
    '0000-template.md': `- Feature Name: (fill me in)\n- Start Date: (today's date, YYYY-MM-DD)\n\n${sections(['# Summary', '# Motivation', '# Drawbacks'])}`,
    'README.md': '# RFCs\n',
  },
  proposals: TEXTS.map((name) => `text/${name}.md`),
  template: '0000-template.md',
};

const GEPS = ['gep-11', 'gep-12', 'gep-13'];

const ownNumber: Layout = {
  tree: {
    ...each(GEPS, (name) => [
      `geps/${name}/metadata.yaml`,
      `apiVersion: internal.example/v1\nkind: Details\nnumber: ${name.slice(4)}\nname: Routes ${name}\nstatus: Experimental\nauthors: [ada]\n`,
    ]),
    ...each(GEPS, (name) => [
      `geps/${name}/index.md`,
      `# GEP-${name.slice(4)}: Routes ${name}\n\n* Status: Experimental\n\n${sections(['## TLDR', '## Goals'])}`,
    ]),
    'geps/gep-696/metadata.yaml':
      'apiVersion: internal.example/v1\nkind: Details\nnumber: 696\nname: GEP template\nstatus: Completed\nauthors: [ada]\n',
    'geps/gep-696/index.md': `# GEP-696: GEP template\n\n* Status: Provisional|Implementable|Standard\n\n${sections(['## TLDR', '## Goals', '## Longer Term Goals (optional)'])}`,
  },
  proposals: GEPS.map((name) => `geps/${name}`),
  template: 'geps/gep-696',
};

const BEPS = ['0001-notifications', '0002-plugins', '0003-auth', 'NNNN-extensions'];

const areas: Layout = {
  tree: {
    ...each(BEPS, (name) => [
      `beps/${name}/README.md`,
      `${matter({ title: name, status: 'implementable', authors: "['@ada']", owners: "['@team/maintainers']", 'project-areas': '[core]', 'creation-date': '2024-03-30' })}# BEP: ${name}\n\n- [Summary](#summary)\n\n${sections(SHORT)}`,
    ]),
    'beps/NNNN-template/README.md': `${matter({ title: 'BEP Title', status: 'provisional', authors: "['@ghost']", owners: "['@team/maintainers']", 'project-areas': '[core]', 'creation-date': 'yyyy-mm-dd' })}# BEP: <!-- Your short, descriptive title -->\n\n- [Summary](#summary)\n\n${sections(SHORT)}`,
    'beps/README.md': '# BEPs\n\nThe process.\n',
  },
  proposals: BEPS.map((name) => `beps/${name}`),
  template: 'beps/NNNN-template',
};

const CFPS = [
  'cilium/CFP-041-clang',
  'cilium/CFP-1189-speed',
  'cilium/CFP-TODO-ipam',
  'tetragon/CFP-3000-events',
];

const prefixed: Layout = {
  tree: {
    ...each(CFPS, (name) => [
      `${name}.md`,
      `# CFP-${/\w+(?=-\w+$)/.exec(name)?.[0]}: ${name}\n\n**Status:** Provisional\n\n${sections(SHORT)}`,
    ]),
    'cilium/egress.md': `# Egress\n\n**Status:** Draft\n\n${sections(SHORT)}`,
    'cilium/README.md': '# What is proposed\n',
    'cfps/CFP-003-template.md': `# CFP-003: Template\n\n**Status:** Provisional\n\n${sections(SHORT)}`,
  },
  proposals: [...CFPS, 'cilium/egress'].map((name) => `${name}.md`),
  template: 'cfps/CFP-003-template.md',
};

const EIPS = ['eip-1', 'eip-20', 'eip-1559'];

const drafts: Layout = {
  tree: {
    ...each(EIPS, (name, index) => [
      `EIPS/${name}.md`,
      `${matter({ eip: name.slice(4), title: name, author: 'Ada (@ada)', status: index ? 'Draft' : 'Living', type: 'Standards Track', category: 'Core', created: '2019-04-13' })}${sections(['## Abstract', '## Specification'])}`,
    ]),
    'eip-template.md': `${matter({ title: '<a few words>', author: '<names>', status: 'Draft', type: '<Standards Track or Meta>', category: 'Core', created: '<date>' })}## Abstract\n\n## Motivation\n\n<!--\n  This section is optional.\n-->\n\n## Specification\n`,
  },
  proposals: EIPS.map((name) => `EIPS/${name}.md`),
  template: 'eip-template.md',
};

const FEATURES = ['0001-process', '0049-flakes', '0072-docs'];

const featured: Layout = {
  tree: {
    ...each(FEATURES, (name) => [
      `rfcs/${name}.md`,
      `${matter({ feature: name, 'start-date': '2019-07-09', author: 'Ada', 'co-authors': 'Ben', 'related-issues': 'none' })}${sections(['# Summary', '# Motivation'])}`,
    ]),
    '0000-template.md': `${matter({ feature: '(a unique ident)', 'start-date': '(YYYY-MM-DD)', author: '(name)', 'co-authors': '(find one later)', 'related-issues': '(links)' })}${sections(['# Summary', '# Motivation'])}`,
  },
  proposals: FEATURES.map((name) => `rfcs/${name}.md`),
  template: '0000-template.md',
};

/** By what is particular about them. */
export const OTHER_LAYOUTS: Readonly<Record<string, Layout>> = {
  'single files with a date': dated,
  'single files of which some have metadata, with a numbered template': partlyDescribed,
  'numbered files at the top of the repository': atTheTop,
  'directories with lines for metadata': lines,
  'directories and files in one tree': mixed,
  'design documents without a word about themselves': bare,
  'files with an owner and a status in a list': owned,
  'files whose sections are headings of the first level': separate,
  'a template under a number of its own': ownNumber,
  'front matter with areas and teams': areas,
  'files with the name of the process in several folders': prefixed,
  'front matter with a state that the template starts from': drafts,
  'front matter about a feature, with the template at the top': featured,
};
