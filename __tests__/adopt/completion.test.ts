/** Completion as the shells do it: real ones, of which each that is installed presses Tab. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/model/tool.js';

const CLI = process.env.PRR_LINT_CLI ?? fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../../examples/enhancements/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-shells-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

// Answers the shells, and says how it was called otherwise.
const program = join(scratch, 'bin', 'prr-lint');
mkdirSync(join(scratch, 'bin'));
writeFileSync(
  program,
  `#!/bin/sh\ncase "$1" in complete|completion) exec "${process.execPath}" "${CLI}" "$@";; esac\necho "called: $*"\n`,
);
chmodSync(program, 0o755);
const env = {
  ...process.env,
  PATH: `${join(scratch, 'bin')}:${process.env.PATH}`,
  HOME: scratch,
  TERM: 'xterm',
};

const has = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const without = (command: string): boolean => {
  const isMissing = !has(command);
  if (isMissing) console.warn(`${command} is not installed, so its completion is not tested`);
  return isMissing;
};

const CASES = [
  ['prr-lint lint --forma', 'lint --format'],
  ['prr-lint expl', 'explain'],
  ['prr-lint lint --rule prr-approval-m', 'lint --rule prr-approval-moves-with-stage'],
  ['prr-lint lint keps/sig-no', 'lint keps/sig-node'],
  ['prr-lint lint 9003 --fail-on ne', 'lint 9003 --fail-on never'],
] as const;

/** What the program is called with when these lines are typed in a terminal, each with Tab at its end. */
function typed(shell: string): readonly string[] {
  const input = `${CASES.map(([line]) => `${line}\t\n`).join('')}exit\n`;
  const { stdout } = spawnSync('script', ['-qec', shell, '/dev/null'], {
    cwd: EXAMPLE,
    env,
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return [...stdout.matchAll(/called: (.*?)\/?\r?\n/g)].map(([, words = '']) => words.trim());
}

const EXPECTED = CASES.map(([, words]) => words);

describe.skipIf(without('script'))('in a terminal', () => {
  test.skipIf(without('bash'))('bash', () => {
    const rc = join(scratch, 'bashrc');
    // Twice, as somebody does who reads the file again after a change.
    writeFileSync(rc, 'source <(prr-lint completion bash)\nsource <(prr-lint completion bash)\n');
    expect(typed(`bash --rcfile ${rc} -i`)).toEqual(EXPECTED);
  });

  test.skipIf(without('zsh'))('zsh', () => {
    writeFileSync(
      join(scratch, '.zshrc'),
      'autoload -U compinit\ncompinit -u -D\nsource <(prr-lint completion zsh)\n',
    );
    expect(typed('zsh -i')).toEqual(EXPECTED);
  });
});

test.skipIf(without('fish'))('fish', () => {
  const asked = CASES.map(([line]) => `complete -C "${line}"`).join('\n');
  const { stdout, stderr } = spawnSync(
    'fish',
    ['--no-config', '-c', `prr-lint completion fish | source\n${asked}`],
    { cwd: EXAMPLE, env, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const words = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0]?.replace(/\/$/, ''));
  expect(words).toEqual(EXPECTED.map((one) => one.split(' ').at(-1)));
});

describe('as the documentation sets it up', () => {
  const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
  const setUp = (language: string): string => {
    const [, text = ''] = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
    expect(text).toContain('~/prr-lint/dist/cli/index.js');
    return text.replaceAll('~/prr-lint/dist/cli/index.js', CLI);
  };
  const call = (shell: string, script: string) =>
    spawnSync(shell, ['-c', script], {
      cwd: EXAMPLE,
      encoding: 'utf8',
      env: { ...process.env, HOME: scratch },
    });

  test.skipIf(without('bash'))('bash', () => {
    const { stdout, stderr } = call('bash', `${setUp('sh')}\ncomplete -p prr-lint\nprr-lint --version`);
    expect([stdout, stderr]).toEqual([
      `complete -o default -F __prr_lint_complete prr-lint\n${VERSION}\n`,
      '',
    ]);
  });

  test.skipIf(without('fish'))('fish', () => {
    const { stdout } = call(
      'fish',
      `${setUp('fish')}\ncomplete -C "prr-lint lint --forma"\nprr-lint --version`,
    );
    expect(stdout).toMatch(new RegExp(`^--format\\t[^\\n]+\\n${VERSION}\\n$`));
  });
});
