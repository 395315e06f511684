import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.js';
import { DEFAULT_CONFIG, loadConfig } from '../src/config/config.js';
import { KUBERNETES_ENHANCEMENTS_OWNERS } from '../src/config/presets.js';
import { memory } from '../src/files/memory.js';
import { rules } from '../src/rules/index.js';

const ROOT = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const configuration = read('docs/configuration.md');

describe('the configuration in docs/configuration.md', () => {
  const [, example = ''] = /```yaml\n(# yaml-language-server: [\s\S]*?)```/.exec(configuration) ?? [];

  test('is valid and sets what it says', async () => {
    const ids = rules.map(({ id }) => id);
    const config = await loadConfig(
      memory({
        '.github/prr-lint.yaml': example,
        'docs/keps/NNNN-template/README.md': '',
        'hack/.notableofcontents': 'docs/keps/README.md\n',
        'docs/keps/README.md': '',
      }),
      ids,
    );
    expect(config).toMatchObject({
      roots: ['docs/keps'],
      exclude: [...DEFAULT_CONFIG.exclude, 'docs/keps/archive/**'],
      template: 'docs/keps/NNNN-template',
      metadata: { source: 'file', files: ['oep.yaml', 'kep.yaml'], extra: ['tracking-link'] },
      documents: ['README.md', '{directory}.md'],
      approvals: DEFAULT_CONFIG.approvals,
      prrSince: { major: 0, minor: 9 },
      stages: ['alpha', 'beta', 'stable'],
      questionnaire: 'template',
      table: 'docs/keps/README.md',
      optionalSections: ['Support Procedures'],
      withoutToc: ['docs/keps/*/notes/**', 'docs/keps/README.md'],
      owners: [{ ...KUBERNETES_ENHANCEMENTS_OWNERS, place: expect.anything() }],
      rules: new Map([
        ['answer-has-reason', 'error'],
        ['metric-name-is-conventional', 'off'],
      ]),
      ignores: [{ kep: '1234', rule: 'metrics-are-named' }],
    });
  });

  test('has an example of each layout that can be followed', async () => {
    const [layouts = ''] = /\n## Layouts\n[\s\S]*/.exec(configuration) ?? [];
    const examples = [...layouts.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(examples.map((text) => /^extends: (.*)$/m.exec(text)?.[1])).toEqual([
      'sigs',
      'frontmatter',
      'frontmatter',
    ]);
    for (const text of examples) await loadConfig(memory({ '.github/prr-lint.yaml': text }), []);
  });

  test('has every key', () => {
    const { properties } = JSON.parse(read('schemas/config.schema.json'));
    const keys = [...example.matchAll(/^([a-z-]+):/gm)].map(([, key]) => key);
    expect(keys.sort()).toEqual(Object.keys(properties).sort());
  });
});

/** What `prr-lint <command> --help` prints. */
async function helpOf(...command: readonly string[]): Promise<string> {
  let help = '';
  const stream = {
    write: (text: string) => {
      help += text;
    },
  };
  const io = { stdout: stream, stderr: stream, env: {}, cwd: () => '/' };
  expect(await run(['node', 'prr-lint', ...command, '--help'], io)).toBe(0);
  return help;
}

test('docs/cli.md lists the options of `lint`', async () => {
  const options = [...(await helpOf('lint')).matchAll(/^ {2}(--[a-z-]+(?: <[a-z]+>)?)/gm)].map(
    ([, option]) => option,
  );
  const [, table = ''] = /\n\| Option of `lint`[^\n]*\n([\s\S]*?)\n\n/.exec(read('docs/cli.md')) ?? [];
  const listed = [...table.matchAll(/^\| `(--[^`]+)`/gm)].map(([, option]) => option);
  expect(listed).toEqual(options);
});

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readdirSync(new URL('docs/', ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'examples/enhancements/README.md',
  'examples/frontmatter/README.md',
  'examples/sigs/README.md',
  ...readdirSync(new URL('docs/rules/', ROOT)).map((page) => `docs/rules/${page}`),
];

const prose = (page: string): string => read(page).replace(/^ *```[\s\S]*?^ *```$/gm, '');

/** The anchors that GitHub gives the headings of a page. */
function anchors(page: string): string[] {
  return [...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(pages)('every link in %s leads to a file, and to a heading in it', (page) => {
  const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const broken = links
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : posix.join(posix.dirname(page), path);
      if (!existsSync(new URL(file, ROOT))) return true;
      return anchor !== undefined && file.endsWith('.md') && !anchors(file).includes(anchor);
    });
  expect(broken).toEqual([]);
});

test('every command in the pages has the options that are written', async () => {
  const commands = pages.flatMap((page) =>
    [...read(page).matchAll(/^ *node (?:\.\.\/prr-lint\/)?dist\/cli\/index\.js (.*)$/gm)].map(
      ([, words = '']) => words.replace(/\s+#.*$/, '').split(' '),
    ),
  );
  expect(commands.length).toBeGreaterThan(8);
  for (const [command = '', ...words] of commands) {
    const help = await helpOf(command);
    for (const option of words.filter((word) => word.startsWith('--')))
      expect(help, `${command} ${option}`).toContain(`${option.split('=')[0]}`);
  }
});
