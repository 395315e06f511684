import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { reporters } from '../../src/reporters/index.js';
import { finding, report } from '../support/report.js';

describe('the table of reporters', () => {
  test('has each name once', () => {
    const names = reporters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(reporters)('$name ends its last line and has a summary in a line', ({ render, summary }) => {
    expect(summary).toMatch(/^\S[^\n]*[^\s.]$/);
    const text = render(report([finding({ message: 'Missing `x`' })]), {
      ...{ prefix: '', failOn: 'error', color: false },
    });
    expect(text).toContain('Missing');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('is what the help of `lint` lists', async () => {
    let help = '';
    const stream = {
      write: (text: string) => {
        help += text;
      },
    };
    await run(['node', 'prr-lint', 'lint', '--help'], {
      stdout: stream,
      stderr: stream,
      env: {},
      cwd: () => '/',
    });
    const [, listed = ''] = /\nFormats:\n((?: {2}.*\n)+)/.exec(help) ?? [];
    expect(listed).toBe(reporters.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}\n`).join(''));
  });
});
