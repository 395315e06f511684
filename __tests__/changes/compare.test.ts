import { describe, expect, test } from 'vitest';
import { changeOf, onTouchedSide } from '../../src/changes/compare.js';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { parseApproval } from '../../src/load/approval.js';
import { parseMetadata } from '../../src/load/metadata.js';
import type { ChangedFile } from '../../src/model/change.js';
import type { Finding } from '../../src/model/finding.js';
import type { Kep, Repository } from '../../src/model/kep.js';
import { finding, kep } from '../support/report.js';

/** A KEP with this kep.yaml and approval (`null`: neither file nor place for one). */
function version(metadata: string, approval: string | null | undefined = undefined): Kep {
  const file = parseMetadata('kep.yaml', { text: metadata }, DEFAULT_CONFIG);
  const read = approval === undefined ? ({ unreadable: 'missing' } as const) : { text: approval ?? '' };
  return kep({
    metadata: file,
    approval: approval === null ? undefined : parseApproval('1.yaml', read, DEFAULT_CONFIG),
    status: file.data.status?.value,
    stage: file.data.stage?.value.trim(),
    repository: { config: DEFAULT_CONFIG } as Repository,
  });
}

/** `edit`, or the reasons of a request. */
function told(head: Kep, base: Kep | undefined): string {
  const { kind, reasons } = changeOf(
    head,
    base,
    { directory: '', baseDirectory: '', files: [] },
    {
      baseName: 'main',
      base: undefined as never,
      files: [],
    },
  );
  return kind === 'edit' ? ['edit', ...reasons].join(' ') : reasons.join(', ');
}

describe('what a change of kep.yaml and the approval is', () => {
  const at = (stage: string, status = 'implementable', more = '') =>
    `${stage && `stage: ${stage}\n`}${status && `status: ${status}\n`}${more}`;
  const BETA = 'kep-number: 1\nbeta:\n  approver: "@b"\n';
  const BOTH = `${BETA}stable:\n  approver: "@b"\n`;

  test.each<[what: string, base: Kep | undefined, head: Kep, expected: string]>([
    ['a new KEP', undefined, version(at('beta')), 'new KEP'],
    ['nothing', version(at('beta')), version(at('beta')), 'edit'],
    ['done: implementable is implemented', version(at('beta')), version(at('beta', 'implemented')), 'edit'],
    [
      'implemented is implementable again',
      version(at('beta', 'implemented')),
      version(at('beta')),
      'status implemented → implementable',
    ],
    [
      'provisional is implemented',
      version(at('beta', 'provisional')),
      version(at('beta', 'implemented')),
      'status provisional → implemented',
    ],
    [
      'implementable is withdrawn',
      version(at('beta')),
      version(at('beta', 'withdrawn')),
      'status implementable → withdrawn',
    ],
    [
      'done, and the release moves',
      version(at('beta', 'implementable', 'latest-milestone: "v1.36"\n')),
      version(at('beta', 'implemented', 'latest-milestone: "v1.37"\n')),
      'edit',
    ],
    [
      'done, with an approval',
      version(at('beta')),
      version(at('beta', 'implemented'), BETA),
      'status implementable → implemented, approval added',
    ],
    ['the stage that was approved', version(at('alpha'), BETA), version(at('beta'), BETA), 'edit'],
    [
      'the stage that was approved, and done',
      version(at('alpha'), BETA),
      version(at('beta', 'implemented'), BETA),
      'edit',
    ],
    [
      'the stage that was approved, and withdrawn',
      version(at('alpha'), BETA),
      version(at('beta', 'withdrawn'), BETA),
      'stage alpha → beta, status implementable → withdrawn',
    ],
    [
      'a stage beyond what was approved',
      version(at('alpha'), BETA),
      version(at('stable'), BETA),
      'stage alpha → stable',
    ],
    ['a stage between', version(at('alpha'), BOTH), version(at('stable'), BOTH), 'edit'],
    ['an earlier stage', version(at('stable'), BOTH), version(at('beta'), BOTH), 'stage stable → beta'],
    ['the first stage', version(at(''), BETA), version(at('beta'), BETA), 'stage (unset) → beta'],
    ['no stage any more', version(at('beta'), BETA), version(at(''), BETA), 'stage beta → (unset)'],
    [
      'an emptied stage',
      version(at('beta'), BETA),
      version('stage: ""\nstatus: implementable\n', BETA),
      'stage beta → (unset)',
    ],
    [
      'a stage without any approval',
      version(at('alpha'), null),
      version(at('beta'), null),
      'stage alpha → beta',
    ],
    [
      'a stage that nobody has approved yet',
      version(at('alpha'), 'kep-number: 1\nbeta:\n  approver: " "\n'),
      version(at('beta'), 'kep-number: 1\nbeta:\n  approver: " "\n'),
      'stage alpha → beta',
    ],
    [
      'a stage without an approver',
      version(at('alpha'), 'kep-number: 1\nbeta: {}\n'),
      version(at('beta'), 'kep-number: 1\nbeta: {}\n'),
      'stage alpha → beta',
    ],
    [
      'a stage and its approval',
      version(at('alpha'), 'kep-number: 1\n'),
      version(at('beta'), BETA),
      'stage alpha → beta, approval changed',
    ],
    [
      'the approved stage in another spelling',
      version(at('beta'), BETA),
      version('stage: "beta "\nstatus: implementable\n', BETA),
      'stage beta → `beta `',
    ],
    ['an approval that comes', version(at('beta')), version(at('beta'), BETA), 'approval added'],
    ['an approval that goes', version(at('beta'), BETA), version(at('beta')), 'approval removed'],
    [
      'an approval where none belonged',
      version(at('beta'), null),
      version(at('beta'), BETA),
      'approval added',
    ],
    [
      'an approval that belongs nowhere',
      version(at('beta'), BETA),
      version(at('beta'), null),
      'approval removed',
    ],
    [
      'other line ends',
      version(at('beta'), BETA),
      version(at('beta'), BETA.replaceAll('\n', '\r\n')),
      'edit',
    ],
    [
      'blanks of an approval',
      version(at('beta'), BETA),
      version(at('beta'), `${BETA}\n`),
      'approval changed',
    ],
  ])('%s', (_, base, head, expected) => {
    expect(told(head, base)).toBe(expected);
  });

  test.each([
    ['draft', 'draft'],
    ['a.b-c_9', 'a.b-c_9'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `\`${'x'.repeat(41)}\``],
    ['so far', '`so far`'],
    ['::error::x', '`::error::x`'],
    ['x|y', '`x|y`'],
  ])('a status of %j is shown as %s', (status, shown) => {
    const head = version(`status: ${JSON.stringify(status)}\n`);
    expect(told(head, version('status: provisional\n'))).toBe(`status provisional → ${shown}`);
  });
});

describe('the side of a contradiction that a change touched', () => {
  const place = { path: 'kep.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
  const mirrored = { path: 'README.md', start: { line: 9, column: 1 }, end: { line: 9, column: 4 } };
  const other = { message: 'and here', place: { path: 'notes.md' } };
  const found: Finding = finding({
    message: 'Unexpected `a`, expected `b`',
    help: 'b',
    place,
    related: [{ message: 'it says `b`', place: mirrored }, other],
    mirror: { message: 'Unexpected `b`, expected `a`', place: mirrored, help: 'a' },
  });
  const touching = (...paths: string[]) => ({
    baseName: 'main',
    base: undefined as never,
    files: paths.map((path): ChangedFile => ({ path, kind: 'modified' })),
  });

  test('is where it is said, and the note of the other side turns around', () => {
    expect(onTouchedSide(found, touching('README.md'))).toEqual({
      ...found,
      message: 'Unexpected `b`, expected `a`',
      help: 'a',
      place: mirrored,
      related: [{ message: 'there: Unexpected `a`, expected `b`', place }, other],
    });
  });

  test('keeps its help where the other side has none, and needs no notes', () => {
    const { related: _, ...bare } = found;
    const mirror = { message: 'Unexpected `b`', place: mirrored };
    const said = onTouchedSide({ ...bare, mirror }, touching('README.md'));
    expect(said.help).toBe('b');
    expect(said.related).toEqual([{ message: 'there: Unexpected `a`, expected `b`', place }]);
  });

  test.each([[['kep.yaml']], [['kep.yaml', 'README.md']], [['docs.md']], [[]]])('%j: as ever', (paths) => {
    expect(onTouchedSide(found, touching(...paths))).toBe(found);
  });

  test('is the only one of what contradicts nothing', () => {
    const { mirror: _, ...plain } = found;
    expect(onTouchedSide(plain, touching('README.md'))).toBe(plain);
  });
});
