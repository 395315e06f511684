import type { Finding, Fix, Severity } from '../model/finding.js';
import type { Note, Place } from '../model/place.js';
import { nearness } from '../model/places.js';
import type { Report } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { hashOf } from '../text/bytes.js';
import { cut, jsonText, logText } from './escape.js';
import { failureLines } from './failure.js';
import type { Reporter } from './reporter.js';

export const sarifReporter: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning and editors',
  render: sarif,
};

/** Where the paths of a report start and where its rules are explained. */
export interface SarifOptions {
  /** Leads from the top of the repository to the root that was linted: `''` or ending in `/`. */
  readonly prefix?: string;
  /** Address of a rule's page; `undefined` when it has none. */
  readonly rulePage?: (rule: string) => string | undefined;
}

/** GitHub refuses a run with more results (and shows the first 5,000 of them). */
const MOST_RESULTS = 25_000;
/** GitHub shows so much of a description. */
const DESCRIPTION_LENGTH = 1024;
const MESSAGE_LENGTH = 4096;

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const;
/** What code scanning sorts alerts by that are no security problem. */
const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', notice: 'recommendation' } as const;
const FIXES = {
  safe: 'Fix it without saying anything new.',
  unsafe: 'Put in what is missing, to be looked at and completed.',
} as const;
const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Paths count from here; a consumer knows where it is. */
const BASE = '%SRCROOT%';
/** Its name says how it is made: another way needs another name. */
const FINGERPRINT = 'prrLintFinding/v1';
/**
 * The only one that GitHub goes by. Left out, its upload action fills in a hash of the line, which findings on one line share and which
 * changes with the line; docs/reports.md tells more.
 */
const GITHUB_FINGERPRINT = 'primaryLocationLineHash';

/**
 * The report as SARIF 2.1.0, the worst results first. A result's fingerprint is made of rule, KEP and subject, so that it survives
 * every edit that is not about it, and no other result has it. With a base version, `baselineState` tells what is new.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html and GitHub's "SARIF support for code scanning".
 */
export function sarif(report: Report, { prefix = '', rulePage }: SarifOptions = {}): string {
  const findings = sorted(report);
  const shown = findings.slice(0, MOST_RESULTS);
  const more = findings.length - shown.length;
  const indexes = new Map(report.rules.map(({ id }, index) => [id, index]));
  const prints = fingerprints(report.findings);
  const notes = [
    ...failureLines(report.failures).map((line) => ({ level: 'error', message: { text: line } })),
    ...(more > 0
      ? [{ level: 'warning', message: { text: `${more} more findings are left out, the least first.` } }]
      : []),
  ];
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: report.rules.map((rule) => ruleData(rule, rulePage?.(rule.id))),
          },
        },
        automationDetails: { id: `${report.tool.name}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [BASE]: { description: { text: 'The top of the repository.' } } },
        invocations: [
          {
            executionSuccessful: report.failures.length === 0,
            ...(notes.length > 0 && { toolExecutionNotifications: notes }),
          },
        ],
        results: shown.map((finding) => {
          const own = prints.get(finding);
          return {
            ...resultData(finding, prefix),
            ...(indexes.has(finding.rule) && { ruleIndex: indexes.get(finding.rule) }),
            ...(report.baseName !== undefined && { baselineState: finding.new ? 'new' : 'unchanged' }),
            partialFingerprints: { [FINGERPRINT]: own, [GITHUB_FINGERPRINT]: own },
          };
        }),
      },
    ],
  });
}

/** New before old, then worst, then nearest to the change; what is cut off is at the end. */
function sorted(report: Report): readonly Finding[] {
  return report.findings
    .map((finding) => ({ finding, near: nearness(report, finding.place) }))
    .sort(
      (a, b) =>
        Number(b.finding.new) - Number(a.finding.new) ||
        WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] ||
        b.near - a.near,
    )
    .map(({ finding }) => finding);
}

function ruleData({ id, summary, category, severity }: Rule, page: string | undefined) {
  const words = summary.replaceAll('`', '');
  const more = `\`prr-lint explain ${id}\` shows why, with examples.`;
  return {
    id,
    shortDescription: { text: cut(words, DESCRIPTION_LENGTH) },
    fullDescription: { text: cut(words, DESCRIPTION_LENGTH), markdown: summary },
    help: {
      text: `${words} ${more.replaceAll('`', '')}`,
      markdown: `${summary}\n\n${page === undefined ? more : `[Why, with examples](${page})`}`,
    },
    ...(page !== undefined && { helpUri: page }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { category, tags: [category], 'problem.severity': PROBLEM_SEVERITIES[severity] },
  };
}

function resultData({ rule, severity, kep, subject, place, ...finding }: Finding, prefix: string) {
  const { related = [] } = finding;
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: messageText(finding) },
    locations: [{ physicalLocation: location(place, prefix) }],
    ...(related.length > 0 && { relatedLocations: related.map((note, id) => relatedData(note, id, prefix)) }),
    ...(finding.fix !== undefined && fixesData(finding.fix, prefix)),
    properties: { kep, subject },
  };
}

/** A fix as SARIF has it: a change per file, of places that exist. One that makes a file has no form there and is left out. */
function fixesData({ safety, edits }: Fix, prefix: string) {
  const changes = new Map<string, object[]>();
  for (const { place, text } of edits) {
    if (place.start === undefined || place.end === undefined) return {};
    const { region: deletedRegion } = location(place, prefix);
    const others = changes.get(place.path) ?? [];
    changes.set(place.path, [...others, { deletedRegion, insertedContent: { text } }]);
  }
  const description = { text: FIXES[safety] };
  const artifactChanges = [...changes].map(([path, replacements]) => ({
    artifactLocation: location({ path }, prefix).artifactLocation,
    replacements,
  }));
  return { fixes: [{ description, artifactChanges }] };
}

function relatedData({ message, place }: Note, id: number, prefix: string) {
  return { id, message: { text: plain(message) }, physicalLocation: location(place, prefix) };
}

/** The message as a sentence of its own, then what to do and a link to each related place: code scanning makes them clickable. */
function messageText({ message, help, related = [] }: Pick<Finding, 'message' | 'help' | 'related'>): string {
  const links = related.map((note, id) => `[${plain(note.message).replace(/[\\[\]]/g, '\\$&')}](${id})`);
  return [`${plain(message)}.`, ...(help === undefined ? [] : [plain(help)]), ...links].join('\n\n');
}

/** A text in which nothing of a KEP is a link, or a placeholder for an argument. */
function plain(text: string): string {
  return cut(logText(text), MESSAGE_LENGTH)
    .replace(/\](?=\()/g, '] ')
    .replace(/[{}]/g, '$&$&');
}

/** All four numbers, as GitHub demands, also where the whole file is meant; an end is exclusive in SARIF as it is here. */
function location({ path, start = { line: 1, column: 1 }, end = start }: Place, prefix: string) {
  return {
    artifactLocation: { uri: uri(prefix + path), uriBaseId: BASE },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

/** A relative path as a URI reference. */
function uri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Findings that have rule, KEP and subject in common are told apart by counting them, in the order of their places. */
function fingerprints(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, kep, subject } = finding;
      const identity = hashOf(JSON.stringify([rule, kep, subject])).slice(0, 32);
      const number = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, number);
      return [finding, `${identity}:${number}`];
    }),
  );
}
