import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { fix } from '../../src/fix/fix.js';
import { lint } from '../../src/lint.js';
import { UsageError } from '../../src/model/errors.js';
import { exitCode } from '../../src/model/fail-on.js';
import type { Rule } from '../../src/model/rule.js';
import { comment } from '../../src/reporters/comment.js';
import { reporters } from '../../src/reporters/index.js';
import { summaryLine } from '../../src/reporters/terminal.js';
import { rules } from '../../src/rules/index.js';
import { changeSet, KEP, texts } from '../support/sample.js';

/** A rule that breaks on one KEP and, once a fix has made a word of it, on whatever has that word. */
const fragile: Rule = {
  id: 'word-is-harmless',
  summary: 'Nothing breaks on a word.',
  category: 'metadata',
  severity: 'error',
  reads: ['metadata'],
  *check({ metadata: { text, path } }) {
    if (text.includes('# breaks')) throw new TypeError('broken\nby a word');
    if (text.includes('# refuses')) throw new UsageError('nobody can be held to this');
    const line = text.split('\n').indexOf('# risky') + 1;
    if (line === 0) return;
    const place = { path, start: { line, column: 1 }, end: { line, column: 8 } };
    yield {
      subject: 'word',
      message: 'Unexpected `risky`',
      place,
      fix: { safety: 'safe', edits: [{ place, text: '# breaks' }] },
    };
  },
};

beforeAll(() => {
  (rules as Rule[]).push(fragile);
});
afterAll(() => {
  (rules as Rule[]).pop();
});

const OTHER = 'keps/sig-node/9100-other';
const METADATA = `${OTHER}/kep.yaml`;

describe('a KEP that prr-lint breaks on', () => {
  const broken = { ...texts(), [METADATA]: 'title: Other\n# breaks\n', [`${KEP}/kep.yaml`]: 'title: A\n' };

  test('ends its own judgement and no other', async () => {
    const told: string[] = [];
    const progress = (done: number, total: number) => told.push(`${done}/${total}`);
    const report = await lint(memory(broken), { config: DEFAULT_CONFIG, progress });
    expect(told).toEqual(['1/2', '2/2']);
    expect(report.failures).toEqual([
      { kep: OTHER, message: `rule word-is-harmless failed on ${OTHER}: broken\nby a word` },
    ]);
    expect(report.keps.map(({ directory }) => directory)).toEqual([KEP]);
    expect(report.findings.some(({ kep }) => kep === KEP)).toBe(true);
  });

  test('ends everything where the call is wrong', async () => {
    const files = memory({ ...texts(), [METADATA]: '# refuses\n' });
    await expect(lint(files, { config: DEFAULT_CONFIG })).rejects.toThrow(
      new UsageError('nobody can be held to this'),
    );
  });

  test('never ends green', async () => {
    const report = await lint(memory({ ...texts(), [METADATA]: '# breaks\n' }), { config: DEFAULT_CONFIG });
    expect(report.findings.filter(({ kep }) => kep !== null)).toEqual([]);
    expect(exitCode(report, 'never')).toBe(2);
    const before = { ...texts(), [METADATA]: 'title: A\n' };
    const after = { ...before, [METADATA]: '# breaks\n' };
    const changed = await lint(memory(after), {
      config: DEFAULT_CONFIG,
      change: changeSet(before, after),
    });
    expect(exitCode(changed, 'never')).toBe(2);
  });

  test('is told by every report that can, as no finding', async () => {
    const report = await lint(memory(broken), { config: DEFAULT_CONFIG });
    const context = { prefix: '', failOn: 'error', color: false } as const;
    const said = Object.fromEntries(reporters.map(({ name, render }) => [name, render(report, context)]));
    expect(said.pretty).toMatch(/^✖ 1 KEP could not be judged; ✖ \d+ errors.* in 1 of 1 KEP /m);
    expect(said.markdown).toMatch(
      /^## ❌ 1 of 2 KEPs could not be judged\n[\s\S]*\n❌ prr-lint failed on keps\/sig-node\/9100-other: /,
    );
    expect(said.github).toMatch(/^::error title=prr-lint::prr-lint failed on keps\/sig-node\/9100-other: /m);
    expect(said.github?.match(/^::error /gm)?.length).toBeLessThanOrEqual(10);
    expect(JSON.parse(said.json ?? '').failures).toEqual(report.failures);
    const [invocation] = JSON.parse(said.sarif ?? '').runs[0].invocations;
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error' }],
    });
    expect(said.junit).toMatch(
      /<testsuites [^>]* errors="1">\n {2}<testsuite name="keps\/sig-node\/9100-other"/,
    );
    expect(comment({ ...report, findings: [] }, '.').resolved).toBe(false);
    expect(summaryLine({ ...report, findings: [] })).toBe(
      '✖ 1 KEP could not be judged; no findings in 1 other KEP',
    );
  });

  test('is not made by a fix', async () => {
    const files = memory({ ...texts(), [METADATA]: 'title: Other\n# risky\n' });
    const { changes, report } = await fix(files, { config: DEFAULT_CONFIG, unsafe: false });
    expect(changes.map(({ after }) => after).join()).not.toContain('# breaks');
    expect(report.failures).toEqual([]);
  });
});
