import { loadConfig } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { fix } from '../../src/fix/fix.js';
import { lint } from '../../src/lint.js';
import type { Finding } from '../../src/model/finding.js';
import type { Place } from '../../src/model/place.js';
import type { Report } from '../../src/model/report.js';
import { reporters } from '../../src/reporters/index.js';
import { rules } from '../../src/rules/index.js';
import { readPage } from './github-page.js';
import { readLog } from './runner-log.js';

/** Texts by path. */
export type Tree = Readonly<Record<string, string>>;

const CONTEXT = { prefix: '', failOn: 'error', color: false } as const;

/** What a tree came to. */
export interface Sound {
  readonly findings: number;
  /** Files that fixes changed. */
  readonly fixes: number;
}

/**
 * Takes a tree of KEPs through load, judge, every reporter and every fix. Throws an `Error` that names the fault where something is not as
 * it must be: a KEP that could not be judged, a place outside of its file, a report that is no JSON, XML or harmless log, two runs or two
 * orders of the files that differ, a fix that changes something when made again. Throws `UsageError` where there is nothing to judge.
 */
export async function checkSound(tree: Tree, { unsafe = false, pages = true } = {}): Promise<Sound> {
  const { files, config, report } = await judged(tree);
  for (const { kep, message } of report.failures) throw new Error(`failed on ${kep}: ${message}`);
  const lines = cachedLines(tree);
  for (const place of placesOf(report.findings)) inside(place, lines);
  const again = await judged(Object.fromEntries(Object.entries(tree).reverse()));
  for (const { name, render } of reporters) {
    const text = render(report, CONTEXT);
    wellFormed(name, text, pages);
    if (render(again.report, CONTEXT) !== text) throw new Error(`the report ${name} of a second run differs`);
  }
  const fixed = await fix(files, { config, unsafe });
  if (fixed.changes.length > 0) await fixedOnce(tree, fixed);
  return { findings: report.findings.length, fixes: fixed.changes.length };
}

async function fixedOnce(tree: Tree, { changes, report }: Awaited<ReturnType<typeof fix>>): Promise<void> {
  const second = await judged({
    ...tree,
    ...Object.fromEntries(changes.map(({ path, after }) => [path, after])),
  });
  const rest = await fix(second.files, { config: second.config, unsafe: false });
  const own = new Set(changes.map(({ path }) => path));
  const left = rest.changes.filter(({ path }) => own.has(path)).map(({ path }) => path);
  if (left.length > 0 && report.findings.length === second.report.findings.length)
    throw new Error(`a second fix changes ${left.join(', ')}`);
}

async function judged(tree: Tree) {
  const files = memory(tree);
  const config = await loadConfig(
    files,
    rules.map(({ id }) => id),
  );
  const report: Report = await lint(files, { config });
  return { files, config, report };
}

function* placesOf(findings: readonly Finding[]): Generator<Place> {
  for (const { place, related = [], fix: mend } of findings) {
    yield place;
    for (const note of related) yield note.place;
    for (const edit of mend?.edits ?? []) yield edit.place;
  }
}

function cachedLines(tree: Tree): (path: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const lines = known.get(path) ?? (tree[path] ?? '').replace(/^\uFEFF/, '').split('\n');
    known.set(path, lines);
    return lines;
  };
}

function inside({ path, start, end }: Place, linesOf: (path: string) => readonly string[]): void {
  if (start === undefined || end === undefined) return;
  const lines = linesOf(path);
  const fits = ({ line, column }: { line: number; column: number }): boolean =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 2;
  const ordered = start.line < end.line || (start.line === end.line && start.column <= end.column);
  if (!fits(start) || !fits(end) || !ordered)
    throw new Error(`a place outside of its file: ${path} ${JSON.stringify({ start, end })}`);
}

function wellFormed(name: string, text: string, pages: boolean): void {
  if (['json', 'sarif', 'rdjson'].includes(name)) JSON.parse(text);
  if (name === 'junit' && /(?![\t\n\r])\p{Cc}/u.test(text)) throw new Error('junit holds what XML forbids');
  const { commands, marked, unheard } = readLog(text);
  const heard = [...commands, ...unheard].filter(
    ({ name: command }) => name !== 'github' || !/^(?:error|warning|notice)$/.test(command),
  );
  if (heard.length + marked.length > 0)
    throw new Error(`${name} commands the runner: ${heard[0]?.name ?? marked[0]}`);
  if (name !== 'markdown' || !pages) return;
  const { mentions, references, links, fetched } = readPage(text);
  const [done] = [...mentions, ...references, ...links, ...fetched];
  if (done !== undefined) throw new Error(`the page mentions, links or fetches: ${done}`);
}
