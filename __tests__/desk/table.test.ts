import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { call, kepFiles, scratch, write } from '../support/desk.js';

const { root, remove } = scratch();
afterAll(remove);

const MARKED = '# All\n\n<!-- prr-lint table -->\n<!-- /prr-lint table -->\n\nMore.\n';

beforeEach(() =>
  write(root, {
    ...kepFiles(118, { title: 'Pipes | and <b>marks</b>' }),
    ...kepFiles(19, { title: 'First', latest: 'v1.37' }),
    'keps/README.md': MARKED,
    'BARE.md': '# No markers\n',
  }),
);

const readme = () => readFileSync(join(root, 'keps/README.md'), 'utf8');

describe('the list of proposals', () => {
  test('is printed by number, its links from the root and its texts no markup', async () => {
    const { out } = await call(root, ['table']);
    const [, , first = '', second = ''] = out.split('\n');
    expect(first).toMatch(/^\| \[19\]\(keps\/sig-node\/19-[^)]*\) \| First \| .* \| v1.37 \|$/);
    expect(second).toContain('| Pipes &#124; and &#60;b&#62;marks&#60;/b&#62; |');
  });

  test('is data with `--format json`', async () => {
    const { version, proposals } = JSON.parse((await call(root, ['table', '--format', 'json'])).out);
    expect(version).toBe(1);
    expect(proposals.map(({ number }: { number: string }) => number)).toEqual(['19', '118']);
  });

  test('is written between the markers of a file, once, and is then current', async () => {
    expect((await call(root, ['table', '--check', 'keps/README.md'])).code).toBe(1);
    expect(readme()).toBe(MARKED);
    expect((await call(root, ['table', '--write', 'keps/README.md'])).code).toBe(0);
    const written = readme();
    expect(written).toMatch(
      /^# All\n\n<!-- prr-lint table -->\n\n\| Number [\s\S]*\n\n<!-- \/prr-lint table -->\n\nMore\.\n$/,
    );
    expect(written).toContain('](sig-node/19-');
    expect((await call(root, ['table', '--check', 'keps/README.md'])).code).toBe(0);
    await call(root, ['table', '--write', 'keps/README.md']);
    expect(readme()).toBe(written);
  });

  test('keeps the line ends of the file', async () => {
    writeFileSync(join(root, 'keps/README.md'), MARKED.replaceAll('\n', '\r\n'));
    await call(root, ['table', '--write', 'keps/README.md']);
    expect(readme().replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('wants markers, and says which', async () => {
    const { code, err } = await call(root, ['table', '--check', 'BARE.md']);
    expect(code).toBe(2);
    expect(err).toContain('put `<!-- prr-lint table -->` and `<!-- /prr-lint table -->` where it belongs');
  });
});
