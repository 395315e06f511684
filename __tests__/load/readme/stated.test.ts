import { describe, expect, test } from 'vitest';
import { statedIn } from '../../../src/load/readme/stated.js';
import type { Located } from '../../../src/model/place.js';

/** What is stated: its line and value, and the text of its place where that is more than the value. */
function stated(text: string, below?: boolean): Record<string, string> {
  const shown = ({ value, place }: Located): string => {
    const { path, start, end } = place;
    if (path !== 'geps/1651.md' || start === undefined || end?.line !== start.line) return 'no place';
    const there = text.split('\n')[start.line - 1]?.slice(start.column - 1, end.column - 1);
    return value === there ? `${start.line} ${value}` : `${start.line} ${value} at ${there}`;
  };
  const { title, number, status } = statedIn('geps/1651.md', text, below);
  return {
    ...(title && { title: shown(title) }),
    ...(number && { number: shown(number) }),
    ...(status && { status: shown(status) }),
  };
}

describe('the title in front matter', () => {
  const titles = (rows: readonly string[]): unknown[] =>
    rows.map((row) => stated(`---\nauthor: x\n${row}\nsubtitle: y\n---\n`).title);

  test('is what stands behind the key, without quotes', () => {
    const rows = [
      'title: Routes of a mesh',
      'title: R',
      'title  :   Routes of a mesh  ',
      'title:Routes',
      'title:\tRoutes',
      'title: "GEP-1651: Routes"',
      "title: 'Routes'  ",
      'title: "R"',
      'title: "Routes" and gateways',
      'title: The "Routes"',
      'title: "Routes\'',
      'title: Routes\r',
    ];
    expect(titles(rows)).toEqual([
      '3 Routes of a mesh',
      '3 R',
      '3 Routes of a mesh',
      '3 Routes',
      '3 Routes',
      '3 GEP-1651: Routes',
      '3 Routes',
      '3 R',
      '3 "Routes" and gateways',
      '3 The "Routes"',
      '3 "Routes\'',
      '3 Routes',
    ]);
  });

  test('is nothing where the key says nothing or is another one', () => {
    const rows = [
      'title:',
      'title: ""',
      "title: '  '",
      'subtitle: Routes',
      'titles: Routes',
      'x: title: Routes',
    ];
    expect(titles(rows)).toEqual(rows.map(() => undefined));
  });

  test('ends with the front matter', () => {
    expect([
      stated('---\nauthor: x\n---\ntitle: Routes\n'),
      stated('title: Routes\n'),
      stated('```yaml\ntitle: Routes\n```\n'),
      stated('---\ntitle: Routes\nauthor: x\n'),
      stated(`---\n${'# of the list\n'.repeat(58)}title: Routes\n---\n`),
      stated(`---\n${'# of the list\n'.repeat(59)}title: Routes\n---\n`),
    ]).toEqual([{}, {}, { title: '2 Routes' }, {}, { title: '60 Routes' }, {}]);
  });

  test('starts with a number or not', () => {
    const rows = [
      'GEP-1651: Routes',
      'KEP 20 Routes',
      'kep #20: Routes',
      'KEP20',
      'ENHANCE- #7',
      'ENHANCEMENT-7',
      'G-7',
      'The GEP-7',
      'GEP-seven',
      'GEP-7th',
      '20: Routes',
      '(KEP) 20',
    ];
    expect(rows.map((row) => stated(`---\ntitle: "${row}"\n---\n`).number)).toEqual([
      '2 1651 at GEP-1651: Routes',
      '2 20 at KEP 20 Routes',
      '2 20 at kep #20: Routes',
      '2 20 at KEP20',
      '2 7 at ENHANCE- #7',
      ...new Array(7).fill(undefined),
    ]);
  });
});

describe('the status', () => {
  const statuses = (rows: readonly string[]): unknown[] =>
    rows.map((row) => stated(`# Routes\n\n${row}\n\nWords.\n`).status);

  test('is written as a line, an item or a row of a table', () => {
    const rows = [
      'Status: Provisional',
      'status : Provisional',
      'Status:Provisional',
      'STATUS:   Provisional  ',
      '   Status: Provisional',
      '- Status: Provisional',
      '*   Status: Provisional',
      '+ **Status**: Provisional',
      '**Status:** Provisional',
      '**Status**   : Provisional',
      '__Status:__ Provisional',
      '__Status__: Provisional',
      '| Status | Provisional |',
      '|Status|Provisional|',
      '|  **Status**  |  Provisional',
      '| Status | Provisional | since May | last |',
      'Status: Provisional\r',
    ];
    expect(statuses(rows)).toEqual(rows.map(() => '3 Provisional'));
  });

  test('is the value without the marks around it', () => {
    const rows = [
      'Status: **Provisional**',
      '- Status: `Provisional`',
      'Status: _Provisional_',
      'Status: `In` review',
      'Status: **In** public review.',
      'Status:  In  public   review',
    ];
    expect(statuses(rows)).toEqual([
      '3 Provisional',
      '3 Provisional',
      '3 Provisional',
      '3 In` review',
      '3 In** public review.',
      '3 In  public   review',
    ]);
  });

  test('is no sentence, no other word and no example', () => {
    const rows = [
      'Status: this is what it was',
      'Status: the state of it',
      'Status:',
      'Status: **',
      '| Status | |',
      'Status Provisional',
      'Statuses: Provisional',
      'The status: Provisional',
      '=Status: Provisional',
      '-Status: Provisional',
      '    Status: Provisional',
      '== - Status: Provisional',
      '- - Status: Provisional',
      'Status -: Provisional',
      '## Summary\nStatus: Provisional',
      '   ### Summary\nStatus: Provisional',
      '```\nStatus: Provisional\n```',
      '  ~~~\nStatus: Provisional\n~~~',
    ];
    expect(statuses(rows)).toEqual(rows.map(() => undefined));
  });

  test('stands near the top, above the first section', () => {
    const rows = [
      '# Status\nStatus: Provisional',
      'A list of ## and ```:\n\nStatus: Provisional',
      'Status of it:\n- Status: Provisional',
      `${'\n'.repeat(57)}Status: Provisional`,
      `${'\n'.repeat(58)}Status: Provisional`,
    ];
    expect(statuses(rows)).toEqual([
      '4 Provisional',
      '5 Provisional',
      '4 Provisional',
      '60 Provisional',
      undefined,
    ]);
  });

  test('is the first that says something, or nothing', () => {
    expect(statuses(['Status:\nStatus: Provisional', 'Status: Provisional\nStatus: Deferred'])).toEqual([
      undefined,
      '3 Provisional',
    ]);
  });

  test('is looked for in the front matter, too, or below it alone', () => {
    const both = '---\ntitle: Routes\nstatus: deferred\n---\nStatus: Provisional\n';
    expect([
      stated(both).status,
      stated(both, true).status,
      stated('Status: Provisional\n', true).status,
      stated('---\nstatus: deferred\n---\n', true).status,
      stated('---\nstatus: deferred\nStatus: Provisional\n', true).status,
    ]).toEqual(['3 deferred', '5 Provisional', '1 Provisional', undefined, '2 deferred']);
  });
});
