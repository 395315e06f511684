import type { Finding, Fix } from '../model/finding.js';
import { formatRelease } from '../model/lifecycle.js';
import type { Located, Note, Place } from '../model/place.js';
import type { Report, ReportedChange, ReportedKep, ReportedState } from '../model/report.js';
import { jsonText } from './escape.js';
import type { Reporter } from './reporter.js';

export const jsonReporter: Reporter = {
  name: 'json',
  summary: 'everything, for programs; `schemas/report.schema.json` describes it',
  showsAnswers: true,
  render: json,
};

/** Version of the JSON report; `schemas/report.schema.json` describes it. */
const VERSION = 1;

/** The report as JSON, every key always present, `null` for what is unknown. */
export function json(report: Report): string {
  const { error, warning, notice, existing } = report.counts;
  return jsonText({
    version: VERSION,
    tool: { name: report.tool.name, version: report.tool.version },
    base: report.baseName ?? null,
    keps: report.keps.map((kep) => kepData(kep, report.changes?.get(kep.directory))),
    findings: report.findings.map(findingData),
    hidden: (report.hidden ?? []).map(findingData),
    failures: report.failures.map(({ kep, message }) => ({ kep, message })),
    counts: { error, warning, notice, existing },
  });
}

function kepData(kep: ReportedKep, change: ReportedChange | undefined) {
  const { metadata, readme, stage } = kep;
  const gates = metadata.data['feature-gates'] ?? [];
  return {
    directory: kep.directory,
    number: kep.number ?? null,
    title: kep.title ?? null,
    status: kep.status ?? null,
    stage: stage ?? null,
    latestMilestone: kep.latestMilestone ? formatRelease(kep.latestMilestone) : null,
    prrRequired: kep.prrRequired,
    change: change ? { kind: change.kind, reasons: change.reasons } : null,
    approver: kep.approver ?? null,
    questions: Object.fromEntries([...readme.answers].map(([id, { state }]) => [id, state])),
    featureGates: {
      readme: unique(readme.gates.map(({ value: name }) => name)),
      metadata: unique(gates.flatMap(({ name }) => name?.value ?? [])),
    },
    components: {
      readme: unique(
        [...readme.gates.flatMap((gate) => gate.components), ...readme.components].map(
          ({ value: name }) => name,
        ),
      ),
      metadata: unique(gates.flatMap(({ components }) => valuesOf(components))),
    },
    metrics: {
      readme: unique((readme.answers.get('slis')?.metrics ?? []).map(({ value: name }) => name)),
      metadata: unique(valuesOf(metadata.data.metrics)),
    },
    disableSupported: {
      readme: readme.disablement?.yes ?? null,
      metadata: metadata.data['disable-supported']?.value ?? null,
    },
    kubernetes: kubernetesData(kep.kubernetes),
  };
}

function kubernetesData(state: ReportedState | undefined) {
  if (state === undefined) return null;
  return {
    gates: state.gates.map(({ name, step }) => ({
      name,
      stage: step?.stage ?? null,
      since: step ? formatRelease(step.since) : null,
      default: step?.isOn ?? null,
      locked: step?.isLocked ?? null,
    })),
    metrics: state.metrics.map(({ name, declared }) => ({ name, declared: declared ?? null })),
  };
}

function findingData(finding: Finding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    kep: finding.kep,
    subject: finding.subject,
    ...placeData(finding.place),
    message: finding.message,
    help: finding.help ?? null,
    related: (finding.related ?? []).map(noteData),
    fix: finding.fix ? fixData(finding.fix) : null,
    new: finding.new,
  };
}

function fixData({ safety, edits }: Fix) {
  return { safety, edits: edits.map(({ place, text }) => ({ ...placeData(place), text })) };
}

function noteData({ message, place }: Note) {
  return { ...placeData(place), message };
}

function placeData({ path, start, end }: Place) {
  return {
    path,
    start: start ? { line: start.line, column: start.column } : null,
    end: start && end ? { line: end.line, column: end.column } : null,
  };
}

function valuesOf(list: readonly Located[] = []): readonly string[] {
  return list.map(({ value }) => value);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
