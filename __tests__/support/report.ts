import { identityOf } from '../../src/load/kep.js';
import type { LineRange } from '../../src/model/change.js';
import type { Finding } from '../../src/model/finding.js';
import type { Kep } from '../../src/model/kep.js';
import type { YamlFile } from '../../src/model/metadata.js';
import type { Place } from '../../src/model/place.js';
import type { Answer } from '../../src/model/readme.js';
import type { Report, ReportedChange, ReportedKep } from '../../src/model/report.js';
import { located } from './yaml.js';

/** Directory of the KEP that `kep()` builds. */
export const DIRECTORY = 'keps/sig-node/2033-userns';

/** A YAML file with valid `data` whose values stand nowhere in particular. */
export function yamlFile<T>(path: string, data: Partial<T>): YamlFile<T> {
  return {
    path,
    exists: true,
    text: '',
    data: located(path, data),
    problems: [],
    has: (...keys) => keys[0] !== undefined && Object.hasOwn(data, keys[0]),
    raw: () => undefined,
    edit: () => undefined,
    at: () => ({ path }),
    comments: [],
  };
}

/** A KEP as rules and as reports have it. */
type AnyKep = Kep & ReportedKep;

/** A KEP at beta that is held to a review; `changes` replaces parts of it. Reporters read little of it. */
export function kep(changes: Partial<AnyKep> = {}): AnyKep {
  const directory = changes.directory ?? DIRECTORY;
  const made: Omit<AnyKep, 'number' | 'title' | 'approver'> = {
    directory,
    directoryNumber: '2033',
    namesakes: [],
    entries: [],
    metadata: yamlFile(`${directory}/kep.yaml`, { title: 'Kubelet in user namespaces' }),
    readme: {
      path: `${directory}/README.md`,
      exists: true,
      text: '',
      problems: [],
      title: undefined,
      sections: [],
      toc: undefined,
      questionnaire: undefined,
      dismissal: undefined,
      answers: new Map(),
      unresolved: [],
      swallowed: undefined,
      questionnaireText: '',
      gates: [],
      components: [],
      componentsConfident: true,
      otherMechanism: false,
      disablement: undefined,
      comments: [],
    },
    documents: [],
    approvalPath: undefined,
    owners: undefined,
    approval: undefined,
    status: 'implementable',
    stage: 'beta',
    latestMilestone: { major: 1, minor: 37 },
    held: true,
    prrRequired: true,
    // Of the repository reporters only ask what gates and metrics are compared with.
    repository: undefined as never,
    kubernetes: undefined,
    ...changes,
  };
  return { ...identityOf(made), ...made };
}

/** An answer of a README. */
export function answer(id: string, state: Answer['state'], metrics: readonly string[] = []): Answer {
  const place = { path: `${DIRECTORY}/README.md` };
  const question = { id, heading: id, wordings: [], section: 'Monitoring Requirements', stage: 'beta' };
  if (state === 'missing') return { question, state, place, text: '', insertion: undefined };
  return {
    question,
    state,
    place,
    written: undefined,
    text: '',
    repeats: [],
    leftovers: [],
    pending: [],
    promises: [],
    ticked: [],
    filled: [],
    linked: false,
    metrics: metrics.map((name) => ({ value: name, place })),
    comments: [],
    withoutComments: [],
  };
}

/** A new error about the KEP of `kep()`; `changes` replaces parts of it. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'stage-has-milestone',
    severity: 'error',
    kep: DIRECTORY,
    subject: 'milestone',
    message: 'Missing `milestone.beta`',
    place: { path: `${DIRECTORY}/kep.yaml` },
    new: true,
    ...changes,
  };
}

/** A report with `findings` in the order given; `sources` holds texts by path. */
export function report(
  findings: readonly Finding[],
  sources: Readonly<Record<string, string>> = {},
  keps: readonly ReportedKep[] = [kep()],
): Report {
  const count = (severity: Finding['severity']) =>
    findings.filter((found) => found.new && found.severity === severity).length;
  return {
    tool: { name: 'prr-lint', version: '1.2.3' },
    keps,
    changes: undefined,
    baseName: undefined,
    touched: new Map(),
    findings,
    counts: {
      error: count('error'),
      warning: count('warning'),
      notice: count('notice'),
      existing: findings.filter((found) => !found.new).length,
    },
    sources: new Map(Object.entries(sources)),
    rules: [],
    failures: [],
  };
}

/** What a change does to the KEP in `directory`. */
export interface OneChange extends ReportedChange {
  readonly directory: string;
}

/** What a change does to a KEP: an edit without reasons, else a request for review. */
export function change(of: ReportedKep, reasons: readonly string[] = []): OneChange {
  const { directory } = of;
  return { directory, kind: reasons.length > 0 ? 'request' : 'edit', reasons, baseDirectory: directory };
}

/** The report as that of a comparison with `main`; `touched` has the changed lines by path. */
export function compared(
  of: Report,
  changes: readonly OneChange[] = of.keps.map((one) => change(one)),
  touched: Readonly<Record<string, readonly LineRange[] | undefined>> = {},
): Report {
  return {
    ...of,
    baseName: 'main',
    changes: new Map(changes.map((one) => [one.directory, one])),
    touched: new Map(Object.entries(touched)),
  };
}

/** The place of the text between `«` and `»`, and the text without the two. */
export function marked(path: string, text: string): { readonly place: Place; readonly text: string } {
  const point = (offset: number) => {
    const before = text.slice(0, offset).replaceAll(/[«»]/g, '').split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  const start = point(text.indexOf('«'));
  const end = point(text.indexOf('»'));
  return { place: { path, start, end }, text: text.replaceAll(/[«»]/g, '') };
}
