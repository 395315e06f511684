import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { ApprovalYaml, KepYaml } from '../../src/model/metadata.js';
import type { Report } from '../../src/model/report.js';
import { json } from '../../src/reporters/json.js';
import { answer, change, compared, DIRECTORY, finding, kep, report, yamlFile } from '../support/report.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

const place = {
  path: `${DIRECTORY}/README.md`,
  start: { line: 10, column: 1 },
  end: { line: 10, column: 42 },
};
const named = (name: string) => ({ value: name, place });

const full = kep({
  metadata: yamlFile<KepYaml>(`${DIRECTORY}/kep.yaml`, {
    title: 'Kubelet in user namespaces',
    'feature-gates': [
      { name: 'UserNS', components: ['kubelet', 'kube-apiserver'] },
      { name: 'Other', components: ['kubelet'] },
      {},
    ],
    'disable-supported': false,
    metrics: ['a_total'],
  }),
  approval: yamlFile<ApprovalYaml>('keps/prod-readiness/sig-node/2033.yaml', {
    'kep-number': '2033',
    stages: { alpha: { approver: '@earlier' }, beta: { approver: ' @someone ' } },
  }),
  readme: {
    ...kep().readme,
    answers: new Map([
      ['slis', answer('slis', 'answered', ['b_seconds', 'b_seconds'])],
      ['slos', answer('slos', 'missing')],
      ['rollback-metrics', answer('rollback-metrics', 'answered', ['c_total'])],
    ]),
    gates: [{ ...named('UserNS'), labelled: true, isForeign: false, components: [named('kubelet')] }],
    components: [named('kubelet'), named('scheduler')],
    disablement: { ...named('Yes'), yes: true, clear: true, untilStable: false },
  },
});

const bare = kep({
  directory: 'keps/sig-apps/NNNN-new',
  directoryNumber: undefined,
  metadata: yamlFile<KepYaml>('keps/sig-apps/NNNN-new/kep.yaml', {}),
  status: undefined,
  stage: undefined,
  latestMilestone: undefined,
  prrRequired: false,
});

const made = report(
  [
    finding({
      rule: 'question-is-answered',
      subject: 'slis',
      message: 'Missing answer',
      place,
      help: 'Name a metric',
      related: [
        {
          message: 'declared here',
          place: {
            path: `${DIRECTORY}/kep.yaml`,
            start: { line: 3, column: 1 },
            end: { line: 3, column: 2 },
          },
        },
      ],
    }),
    finding({ kep: null, severity: 'warning', new: false }),
  ],
  {},
  [full, bare],
);

function parse(of: Report) {
  const data = JSON.parse(json(of));
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  return data;
}

describe('json', () => {
  it('has every key in its order', () => {
    expect(json(made)).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "tool": {
          "name": "prr-lint",
          "version": "1.2.3"
        },
        "base": null,
        "keps": [
          {
            "directory": "keps/sig-node/2033-userns",
            "number": "2033",
            "title": "Kubelet in user namespaces",
            "status": "implementable",
            "stage": "beta",
            "latestMilestone": "v1.37",
            "prrRequired": true,
            "change": null,
            "approver": "someone",
            "questions": {
              "slis": "answered",
              "slos": "missing",
              "rollback-metrics": "answered"
            },
            "featureGates": {
              "readme": [
                "UserNS"
              ],
              "metadata": [
                "UserNS",
                "Other"
              ]
            },
            "components": {
              "readme": [
                "kubelet",
                "scheduler"
              ],
              "metadata": [
                "kubelet",
                "kube-apiserver"
              ]
            },
            "metrics": {
              "readme": [
                "b_seconds"
              ],
              "metadata": [
                "a_total"
              ]
            },
            "disableSupported": {
              "readme": true,
              "metadata": false
            },
            "kubernetes": null
          },
          {
            "directory": "keps/sig-apps/NNNN-new",
            "number": null,
            "title": null,
            "status": null,
            "stage": null,
            "latestMilestone": null,
            "prrRequired": false,
            "change": null,
            "approver": null,
            "questions": {},
            "featureGates": {
              "readme": [],
              "metadata": []
            },
            "components": {
              "readme": [],
              "metadata": []
            },
            "metrics": {
              "readme": [],
              "metadata": []
            },
            "disableSupported": {
              "readme": null,
              "metadata": null
            },
            "kubernetes": null
          }
        ],
        "findings": [
          {
            "rule": "question-is-answered",
            "severity": "error",
            "kep": "keps/sig-node/2033-userns",
            "subject": "slis",
            "path": "keps/sig-node/2033-userns/README.md",
            "start": {
              "line": 10,
              "column": 1
            },
            "end": {
              "line": 10,
              "column": 42
            },
            "message": "Missing answer",
            "help": "Name a metric",
            "related": [
              {
                "path": "keps/sig-node/2033-userns/kep.yaml",
                "start": {
                  "line": 3,
                  "column": 1
                },
                "end": {
                  "line": 3,
                  "column": 2
                },
                "message": "declared here"
              }
            ],
            "fix": null,
            "new": true
          },
          {
            "rule": "stage-has-milestone",
            "severity": "warning",
            "kep": null,
            "subject": "milestone",
            "path": "keps/sig-node/2033-userns/kep.yaml",
            "start": null,
            "end": null,
            "message": "Missing \`milestone.beta\`",
            "help": null,
            "related": [],
            "fix": null,
            "new": false
          }
        ],
        "hidden": [],
        "failures": [],
        "counts": {
          "error": 1,
          "warning": 0,
          "notice": 0,
          "existing": 1
        }
      }
      "
    `);
    parse(made);
  });

  it('is valid for an empty report', () => {
    expect(parse(report([], {}, []))).toEqual({
      version: 1,
      tool: { name: 'prr-lint', version: '1.2.3' },
      base: null,
      keps: [],
      findings: [],
      hidden: [],
      failures: [],
      counts: { error: 0, warning: 0, notice: 0, existing: 0 },
    });
  });

  it.each([
    ['', null],
    ['  ', null],
    ['@', null],
    [undefined, null],
    ['someone', 'someone'],
    ['@someone', 'someone'],
  ])('approver %j is %j', (approver, expected) => {
    const entry = approver === undefined ? {} : { approver };
    const approval = yamlFile<ApprovalYaml>('a', { stages: { beta: entry } });
    expect(parse(report([], {}, [kep({ approval })])).keps[0].approver).toBe(expected);
  });

  it('takes number and title from where they are written', () => {
    const metadata = yamlFile<KepYaml>('kep.yaml', { 'kep-number': '0752' });
    const readme = { ...kep().readme, title: { ...named('Slices'), number: '752' } };
    const [data] = parse(report([], {}, [kep({ directoryNumber: undefined, metadata, readme })])).keps;
    expect(data).toMatchObject({ number: '752', title: 'Slices' });
  });

  it('says what was compared and what the change does to each KEP', () => {
    const changes = [change(full, ['stage alpha → beta']), change(bare)];
    const data = parse(compared(report([finding({ new: false })], {}, [full, bare]), changes));
    expect(data.base).toBe('main');
    expect(data.keps.map((one: { change: unknown }) => one.change)).toEqual([
      { kind: 'request', reasons: ['stage alpha → beta'] },
      { kind: 'edit', reasons: [] },
    ]);
    expect([data.findings[0].new, data.counts.existing]).toEqual([false, 1]);
  });

  it('keeps hostile text but in no form that a terminal or a runner obeys', () => {
    const evil = '::error::\n##[group]###[x]\u001B[2J\u009B31m\u202E\u2028é 名';
    const text = json(report([finding({ message: evil, subject: evil })]));
    expect(JSON.parse(text).findings[0].message).toBe(evil);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E]/);
    for (const line of text.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
    expect(text).toContain('é 名');
  });
});

it('holds the edits of a fix', () => {
  const start = { line: 3, column: 9 };
  const edits = [
    { place: { path: 'kep.yaml', start, end: start }, text: 'x' },
    { place: { path: 'new.yaml' }, text: 'n: 1\n' },
  ];
  const data = JSON.parse(json(report([finding({ fix: { safety: 'unsafe', edits } })])));
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(data.findings[0].fix).toEqual({
    safety: 'unsafe',
    edits: [
      { path: 'kep.yaml', start, end: start, text: 'x' },
      { path: 'new.yaml', start: null, end: null, text: 'n: 1\n' },
    ],
  });
});

describe('the schema', () => {
  it.each<[string, (data: Record<string, never>) => unknown]>([
    ['another version', (data) => ({ ...data, version: 2 })],
    ['a key too many', (data) => ({ ...data, more: 1 })],
    ['a key too few', ({ counts, ...data }) => data],
    [
      'a severity that is none',
      (data) => ({ ...data, findings: [{ ...((data.findings as never)[0] as object), severity: 'info' }] }),
    ],
  ])('refuses %s', (_, change) => {
    expect(validate(change(JSON.parse(json(made))))).toBe(false);
  });
});
