import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { rules } from '../../src/rules/index.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/enhancements/', import.meta.url));
const NOWHERE = fileURLToPath(new URL('../../schemas/', import.meta.url));

async function call(args: readonly string[], cwd = EXAMPLE) {
  let [out, err] = ['', ''];
  const io = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: {},
    cwd: () => cwd,
  };
  const code = await run(['node', 'prr-lint', ...args], io);
  return { code, out, err };
}

/** The words that are offered, and whether the shell may offer files instead. */
async function offered(words: readonly string[], cwd = EXAMPLE) {
  const { code, out, err } = await call(['complete', '--', ...words], cwd);
  expect([code, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  const last = lines.pop();
  return { words: lines.map((line) => line.split('\t')[0]), files: last === ':0' };
}

test.each<[string[], string[]]>([
  [['li'], ['lint']],
  [['lint', '--form'], ['--format']],
  [
    ['lint', '--format', 'j'],
    ['json', 'junit'],
  ],
  [
    ['lint', '--fail-on', ''],
    ['error', 'warning', 'never'],
  ],
  [['lint', '--rule', 'prr-approval-m'], ['prr-approval-moves-with-stage']],
  [
    ['lint', '--rule', 'toc-is-current', '--rule', 'sig'],
    ['sig-is-known', 'signoff-checklist-is-current'],
  ],
  [['explain', 'toc'], ['toc-is-current']],
  [['init', '--preset', 's'], ['sigs']],
  [
    ['lint', '90'],
    ['9001', '9002', '9003'],
  ],
  [
    ['lint', '9001', '9002', '9'],
    ['9001', '9002', '9003'],
  ],
  [['brief', '9003'], ['9003']],
  [['gate', 'PodTopologyLabels'], ['PodTopologyLabelsAdmission']],
  [
    ['metric', 'apiserver_flowcontrol_current_exec'],
    ['apiserver_flowcontrol_current_executing_requests', 'apiserver_flowcontrol_current_executing_seats'],
  ],
  [
    ['request', '9001', '--stage', ''],
    ['alpha', 'beta', 'stable'],
  ],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['new', 'A title', '--num'], ['--number']],
  // Titles, handles and revisions are the author's own.
  [['new', ''], []],
  [['queue', '--for', ''], []],
  [['lint', '--changed-since', 'ma'], []],
])('%j offers %j, and no files', async (words, expected) => {
  expect(await offered(words)).toEqual({ words: expected, files: false });
});

test.each<[string[]]>([
  [['lint', '']],
  [['lint', 'keps/si']],
  [['lint', '99999']],
  [['lint', '--output', 'rep']],
  [['lint', '--root', '']],
  [['index', '--kubernetes', '../k']],
  [['brief', 'keps/']],
])('%j leaves it to the shell to offer files', async (words) => {
  expect(await offered(words)).toEqual({ words: [], files: true });
});

test('every rule is offered, and its summary said', async () => {
  const { out } = await call(['complete', '--', 'lint', '--rule', '']);
  expect(out).toBe(`${rules.map(({ id, summary }) => `${id}\t${summary}\n`).join('')}:4\n`);
});

test('numbers are those of the root that is named', async () => {
  expect((await offered(['lint', '9'], NOWHERE)).words).toEqual([]);
  expect((await offered(['lint', '--root', '../examples/enhancements', '9'], NOWHERE)).words).toHaveLength(3);
});

describe('the script', () => {
  test.each(['bash', 'zsh', 'fish'])('for %s asks this program', async (shell) => {
    const { code, out } = await call(['completion', shell]);
    expect(code).toBe(0);
    expect(out).toContain('prr-lint complete -- ');
  });

  test('for bash can be read twice, and offers files', async () => {
    const { out } = await call(['completion', 'bash']);
    expect(out).not.toMatch(/^readonly/m);
    expect(out).toMatch(/^complete -o default -F __prr_lint_complete prr-lint$/m);
  });

  test('of another shell is refused', async () => {
    expect(await call(['completion', 'csh'])).toEqual({
      code: 2,
      out: '',
      err: 'prr-lint: Unknown shell `csh`, expected `bash`, `zsh` or `fish`\n',
    });
  });
});
