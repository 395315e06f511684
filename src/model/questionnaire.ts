/**
 * The production readiness questionnaire as data: it recognises questions in KEPs written since 2020 and serves where a
 * repository has no template. Headings and older wordings are those of `keps/NNNN-kep-template/README.md` through its
 * history (May 2020 to today); sections and stages are from that template's section comments.
 */
import { remembered } from '../text/once.js';
import type { Question } from './template.js';

/** Sections of the questionnaire and the first stage at which their answers are due, in template order. */
export const SECTIONS: readonly { readonly heading: string; readonly stage: string }[] = [
  { heading: 'Feature Enablement and Rollback', stage: 'alpha' },
  { heading: 'Rollout, Upgrade and Rollback Planning', stage: 'beta' },
  { heading: 'Monitoring Requirements', stage: 'beta' },
  { heading: 'Dependencies', stage: 'beta' },
  { heading: 'Scalability', stage: 'beta' },
  { heading: 'Troubleshooting', stage: 'beta' },
];

type Row = readonly [id: string, heading: string, ...wordings: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'Feature Enablement and Rollback': [
    [
      'enablement-mechanism',
      'How can this feature be enabled / disabled in a live cluster?',
      'How can this feature be enabled or disabled in a live cluster?',
      'How can this feature be enabled/disabled?',
    ],
    ['default-behavior', 'Does enabling the feature change any default behavior?'],
    [
      'disablement',
      'Can the feature be disabled once it has been enabled (i.e. can we roll back the enablement)?',
      'Can the feature be disabled once it has been enabled (i.e. can we rollback the enablement)?',
      'Can the feature be disabled once it has been enabled?',
    ],
    [
      'reenablement',
      'What happens if we reenable the feature if it was previously rolled back?',
      'What happens if we re-enable the feature if it was previously rolled back?',
    ],
    ['enablement-tests', 'Are there any tests for feature enablement/disablement?'],
  ],
  'Rollout, Upgrade and Rollback Planning': [
    [
      'rollout-failure',
      'How can a rollout or rollback fail? Can it impact already running workloads?',
      'How can a rollout fail? Can it impact already running workloads?',
      'How can a rollout or rollback fail?',
    ],
    ['rollback-metrics', 'What specific metrics should inform a rollback?'],
    [
      'upgrade-rollback-tested',
      'Were upgrade and rollback tested? Was the upgrade->downgrade->upgrade path tested?',
      'Were upgrade and rollback tested? Was upgrade->downgrade->upgrade path tested?',
      'Were upgrade and rollback tested?',
    ],
    [
      'deprecations',
      'Is the rollout accompanied by any deprecations and/or removals of features, APIs, fields of API types, flags, etc.?',
      'Is the rollout accompanied by any deprecations and/or removals of features?',
    ],
  ],
  'Monitoring Requirements': [
    [
      'in-use-by-workloads',
      'How can an operator determine if the feature is in use by workloads?',
      'How can an operator determine if the feature is in use?',
    ],
    [
      'working-for-instance',
      'How can someone using this feature know that it is working for their instance?',
      'How can someone using this feature know that it is working?',
    ],
    [
      'slos',
      'What are the reasonable SLOs (Service Level Objectives) for the enhancement?',
      'What are the reasonable SLOs (Service Level Objectives) for the above SLIs?',
      'What are the reasonable SLOs for this feature?',
    ],
    [
      'slis',
      'What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?',
      'What are the SLIs for this feature?',
    ],
    [
      'missing-metrics',
      'Are there any missing metrics that would be useful to have to improve observability of this feature?',
      'Are there any missing metrics that would be useful to have to improve observability if this feature?',
      'Are there any missing metrics that would be useful to have to improve observability?',
      'Are there any missing metrics that would be useful to have?',
    ],
  ],
  Dependencies: [
    ['dependent-services', 'Does this feature depend on any specific services running in the cluster?'],
  ],
  Scalability: [
    ['new-api-calls', 'Will enabling / using this feature result in any new API calls?'],
    ['new-api-types', 'Will enabling / using this feature result in introducing new API types?'],
    [
      'cloud-provider-calls',
      'Will enabling / using this feature result in any new calls to the cloud provider?',
      'Will enabling / using this feature result in any new calls to cloud provider?',
    ],
    [
      'object-size-count',
      'Will enabling / using this feature result in increasing size or count of the existing API objects?',
      'Will the feature increase the size of any objects?',
    ],
    [
      'slo-latency',
      'Will enabling / using this feature result in increasing time taken by any operations covered by existing SLIs/SLOs?',
      'Will enabling / using this feature result in increasing time taken by any operations?',
    ],
    [
      'resource-usage',
      'Will enabling / using this feature result in non-negligible increase of resource usage (CPU, RAM, disk, IO, ...) in any components?',
      'Will enabling / using this feature result in non-negligible increase of resource usage?',
      'Will the feature increase the memory or CPU usage of any component?',
    ],
    [
      'node-resource-exhaustion',
      'Can enabling / using this feature result in resource exhaustion of some node resources (PIDs, sockets, inodes, etc.)?',
      'Can enabling / using this feature result in resource exhaustion of some node resources?',
    ],
  ],
  Troubleshooting: [
    [
      'api-server-unavailable',
      'How does this feature react if the API server and/or etcd is unavailable?',
      'How does this feature react if the API server is unavailable?',
    ],
    ['failure-modes', 'What are other known failure modes?'],
    [
      'slo-troubleshooting',
      'What steps should be taken if SLOs are not being met to determine the problem?',
      'What steps should be taken if SLOs are not being met?',
    ],
  ],
};

/**
 * Questions younger than the rest and the first `latest-milestone` whose KEPs are asked them: `working-for-instance` came in
 * April 2021, `node-resource-exhaustion` in January 2023.
 */
export const SINCE: Readonly<Record<string, { readonly major: number; readonly minor: number }>> = {
  'working-for-instance': { major: 1, minor: 22 },
  'node-resource-exhaustion': { major: 1, minor: 27 },
};

/** Every question of today's template, in its order. */
export const QUESTIONS: readonly Question[] = SECTIONS.flatMap(({ heading: section, stage }) =>
  (ROWS[section] ?? []).map(([id, heading, ...wordings]) => {
    const since = SINCE[id];
    return { id, heading, wordings, section, stage, ...(since && { since }) };
  }),
);

/**
 * Words of a heading or label as compared: lower case, letters and digits only, single blanks, the long forms of SLO and SLI
 * folded into the short ones.
 */
export const normalise = remembered(normalised);

function normalised(text: string): string {
  const lower = text.toLowerCase().replaceAll('&gt;', '>');
  const words = (lower.length > PIECE ? piecewise(lower) : wordsOf(lower)).trim();
  if (!words.includes(' service level ')) return words;
  return words
    .replace(/\bslos service level objectives\b/g, 'slos')
    .replace(/\bslis service level indicators\b/g, 'slis');
}

/** In characters: the matches of a longer text would outlive many others, at a cost that grows faster than it. */
const PIECE = 8192;

function piecewise(lower: string): string {
  const pieces: string[] = [];
  for (let from = 0, to = 0; from < lower.length; from = to) {
    to = pieceEnd(lower, from);
    const words = wordsOf(lower.slice(from, to));
    const piece = words.startsWith(' ') && pieces.at(-1)?.endsWith(' ') ? words.slice(1) : words;
    if (piece !== '') pieces.push(piece);
  }
  return pieces.join('');
}

/** Where the piece of a text that starts at `from` ends; not within a character. */
function pieceEnd(text: string, from: number): number {
  const to = from + PIECE;
  return to < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(to)) ? to + 1 : to;
}

function wordsOf(lower: string): string {
  // Without letters beyond ASCII the tables of Unicode need not be asked. Single blanks stay as they are: most words stand between such.
  return /[^\0-\x7F]/.test(lower)
    ? lower.replace(/[^\p{L}\p{N}]{2,}|[^\p{L}\p{N} ]/gu, ' ')
    : lower.replace(/[^a-z\d]{2,}|[^a-z\d ]/g, ' ');
}
