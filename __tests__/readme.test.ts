import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.js';
import { DEFAULT_CONFIG, loadConfig } from '../src/config/config.js';
import { KUBERNETES_ENHANCEMENTS_OWNERS } from '../src/config/presets.js';
import { memory } from '../src/files/memory.js';
import { rules } from '../src/rules/index.js';

const ROOT = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const readme = read('README.md');

describe('the configuration in the README', () => {
  const [, example = ''] = /```yaml\n(# yaml-language-server: [\s\S]*?)```/.exec(readme) ?? [];

  test('is valid and sets what it says', async () => {
    const ids = rules.map(({ id }) => id);
    const config = await loadConfig(
      memory({ '.github/prr-lint.yaml': example, 'hack/.notableofcontents': 'docs/keps/README.md\n' }),
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
    const [layouts = ''] = /\n### Layouts\n[\s\S]*?\n## /.exec(readme) ?? [];
    const examples = [...layouts.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(examples.map((text) => /^extends: (.*)$/m.exec(text)?.[1])).toEqual(['sigs', 'frontmatter']);
    for (const text of examples) await loadConfig(memory({ '.github/prr-lint.yaml': text }), []);
  });

  test('has every key', () => {
    const { properties } = JSON.parse(read('schemas/config.schema.json'));
    const keys = [...example.matchAll(/^([a-z-]+):/gm)].map(([, key]) => key);
    expect(keys.sort()).toEqual(Object.keys(properties).sort());
  });
});

test('the README lists the options of `lint`', async () => {
  let help = '';
  const stream = {
    write: (text: string) => {
      help += text;
    },
  };
  const io = { stdout: stream, stderr: stream, env: {}, cwd: () => '/' };
  expect(await run(['node', 'prr-lint', 'lint', '--help'], io)).toBe(0);
  const options = [...help.matchAll(/^ {2}(--[a-z-]+(?: <[a-z]+>)?)/gm)].map(([, option]) => option);
  const [, table = ''] = /\n\| Option of `lint`[^\n]*\n([\s\S]*?)\n\n/.exec(readme) ?? [];
  const listed = [...table.matchAll(/^\| `(--[^`]+)`/gm)].map(([, option]) => option);
  expect(listed).toEqual(options);
});

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/architecture.md',
  'examples/enhancements/README.md',
  'examples/frontmatter/README.md',
  'examples/sigs/README.md',
  ...readdirSync(new URL('docs/rules/', ROOT)).map((page) => `docs/rules/${page}`),
];

test.each(pages)('every link in %s leads to a file', (page) => {
  const prose = read(page).replace(/^```[\s\S]*?^```$/gm, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));
  const local = links.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
  const broken = local.filter((target) => !existsSync(new URL(target, new URL(page, ROOT))));
  expect(broken).toEqual([]);
});
