import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../src/config/config.js';
import type { Files } from '../../src/files/door.js';
import { memory } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';
import { readSections } from '../../src/load/readme/sections.js';
import { open } from '../../src/load/workspace.js';
import type { ChangedFile, ChangeSet, LineRange, PullRequest } from '../../src/model/change.js';
import type { Config } from '../../src/model/config.js';
import type { Finding } from '../../src/model/finding.js';
import type { Kep } from '../../src/model/kep.js';
import type { Place } from '../../src/model/place.js';
import type { Report } from '../../src/model/report.js';
import { rules } from '../../src/rules/index.js';
import { Markdown } from '../../src/text/markdown/markdown.js';
import { once } from '../../src/text/once.js';

const ROOT = new URL('../../examples/enhancements/', import.meta.url);

/** The ready KEP of the examples: at beta, with nothing to find. */
export const KEP = 'keps/sig-node/9001-pod-start-budget';
const APPROVAL = 'keps/prod-readiness/sig-node/9001.yaml';
const TEMPLATE = 'keps/NNNN-kep-template';
/** The gates and metrics of the sample are made up: nothing knows them. */
const CONFIGURATION = '.github/prr-lint.yaml';

/** Short names of the sample's files, as the pages of the rules title their code blocks. */
const SHORT: Readonly<Record<string, string>> = {
  'kep.yaml': `${KEP}/kep.yaml`,
  'README.md': `${KEP}/README.md`,
  'approval.yaml': APPROVAL,
};

/**
 * Path or short name → what to change. In a YAML file of the sample, each top-level key of the text replaces the key of that
 * name; in a Markdown file, each heading with what stands below it replaces the section of that name. A heading or key that the
 * file lacks is added. Any other path is a file of its own. `null` removes the file, a line `# without: stage` a key,
 * `<!-- without: Some heading -->` a section, `# without: this file` the file. The table of contents follows the headings, unless the
 * text holds one between its markers.
 */
export type Changes = Readonly<Record<string, string | null>>;

/** The text of each file of the sample after `changes`. */
export function texts(changes: Changes = {}): Record<string, string> {
  const files = Object.fromEntries(Object.entries(exampleTexts()).filter(([path]) => isOfSample(path)));
  for (const [name, change] of Object.entries(changes)) {
    const path = SHORT[name] ?? name;
    const before = files[path];
    if (change === null || /^(# without: this file|<!-- without: this file -->)\s*$/.test(change))
      delete files[path];
    else if (before === undefined) files[path] = change;
    else files[path] = path.endsWith('.md') ? replaceMarkdown(before, change) : replaceKeys(before, change);
  }
  return files;
}

function isOfSample(path: string): boolean {
  if ([APPROVAL, 'OWNERS_ALIASES', CONFIGURATION].includes(path)) return true;
  return [KEP, TEMPLATE].some((directory) => path.startsWith(`${directory}/`));
}

/** The text of every file of the examples: a ready KEP, one with defects and a provisional one. */
export function exampleTexts(): Record<string, string> {
  return { ...readExamples() };
}

const readExamples = once((): Readonly<Record<string, string>> => {
  const entries = readdirSync(ROOT, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = relative(fileURLToPath(ROOT), join(parentPath, name)).split(sep).join('/');
      return [path, readFileSync(join(parentPath, name), 'utf8')];
    }),
  );
});

/** The sample repository after `changes`. */
export function sample(changes: Changes = {}): Files {
  return memory(texts(changes));
}

/** One run of the real pipeline, which judges every KEP; `config` adds to the configuration of the tree, which is the default unless the tree has one. */
export async function run(files: Files, config: Partial<Config> = {}): Promise<Report> {
  return whole(await lint(files, { config: { ...(await loadConfig(files, ruleIds)), ...config } }));
}

/** A report without the findings of a KEP that could not be judged looks as if there was nothing to find. */
function whole(report: Report): Report {
  for (const { kep, message } of report.failures) throw new Error(`failed on ${kep}: ${message}`);
  return report;
}

/** What differs between two versions of a tree. A file that only moved is renamed; the lines of a modified one run from its first to its last change. */
export function changeSet(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  pullRequest?: PullRequest,
): ChangeSet {
  const removed = new Set(Object.keys(before).filter((path) => after[path] === undefined));
  const files: ChangedFile[] = [];
  for (const [path, text] of Object.entries(after)) {
    const old = before[path];
    if (old === text) continue;
    const previousPath = [...removed].find((other) => old === undefined && before[other] === text);
    if (previousPath !== undefined) {
      removed.delete(previousPath);
      files.push({ path, previousPath, kind: 'renamed', lines: [] });
    } else if (old === undefined) {
      files.push({ path, kind: 'added', lines: [{ from: 1, to: text.split('\n').length }] });
    } else {
      files.push({ path, kind: 'modified', lines: [changedLines(old, text)] });
    }
  }
  for (const path of removed) files.push({ path, kind: 'removed' });
  return { baseName: 'base', base: memory(before), files, ...(pullRequest && { pullRequest }) };
}

function changedLines(before: string, after: string): LineRange {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const longest = Math.min(old.length, now.length);
  let start = 0;
  while (start < longest && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < longest - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { from: start + 1, to: Math.max(start + 1, now.length - end) };
}

/** One run of the real pipeline over what differs between two versions. */
export async function compare(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  { pullRequest, config }: { readonly pullRequest?: PullRequest; readonly config?: Partial<Config> } = {},
): Promise<Report> {
  const change = changeSet(before, after, pullRequest);
  const files = memory(after);
  return whole(await lint(files, { config: { ...(await loadConfig(files, ruleIds)), ...config }, change }));
}

/** The KEPs of a tree, as rules see them. */
export async function kepsOf(files: Files, config: Partial<Config> = {}): Promise<readonly Kep[]> {
  const workspace = await open(files, { ...(await loadConfig(files, ruleIds)), ...config });
  return Promise.all(workspace.directories.map(({ directory }) => workspace.load(directory)));
}

/** The findings of a run as lines `severity rule path «underlined text» message`, with the short names of paths. */
export async function findings(files: Files, config: Partial<Config> = {}): Promise<string[]> {
  return lines(await run(files, config));
}

/** The findings of a report, as `findings` gives them. */
export function lines(report: Report): string[] {
  return report.findings.map((finding) => `${finding.severity} ${finding.rule} ${said(finding, report)}`);
}

/** `path «underlined text» message` */
export function said({ place, message }: Pick<Finding, 'place' | 'message'>, report: Report): string {
  const text = report.sources.get(place.path);
  const underlined = text === undefined || place.start === undefined ? '' : ` «${cut(text, place)}»`;
  const short = Object.entries(SHORT).find(([, path]) => path === place.path)?.[0];
  return `${short ?? place.path}${underlined} ${message}`;
}

function cut(text: string, { start, end }: Place): string {
  const offset = (point: Place['start']): number =>
    text
      .split('\n')
      .slice(0, (point?.line ?? 1) - 1)
      .join('\n').length +
    ((point?.line ?? 1) > 1 ? 1 : 0) +
    (point?.column ?? 1) -
    1;
  return text.slice(offset(start), offset(end ?? start));
}

/** Ids of the rules, in the order of the catalogue. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

function replaceKeys(text: string, change: string): string {
  let result = text.endsWith('\n') ? text : `${text}\n`;
  for (const [, key = ''] of change.matchAll(/^# without: (.+?)\s*$/gm)) {
    result = withKey(result, key, '');
  }
  const written = change.replace(/^# without: .*\n?/gm, '');
  const blocks = written.split(/^(?=[^\s#}\]-])/m).filter((block) => block.trim() !== '');
  const keys = new Set<string>();
  for (const block of blocks) {
    const key = keyOf(block);
    // A second block of the same key stays a second one: that is what a page about duplicate keys shows.
    if (key === undefined || keys.has(key)) result += `${block.trimEnd()}\n`;
    else result = withKey(result, key, `${block.trimEnd()}\n`);
    if (key !== undefined) keys.add(key);
  }
  return result;
}

function withKey(text: string, key: string, block: string): string {
  const blocks = text.split(/^(?=[^\s#}\]-])/m);
  const index = blocks.findIndex((other) => keyOf(other) === key);
  if (index === -1) return text + block;
  // Comments and blank lines before the next key belong to that one.
  const after = /\n((?:[ \t]*(?:#.*)?\n)*)$/.exec(blocks[index] ?? '')?.[1] ?? '';
  blocks[index] = block + after;
  return blocks.join('');
}

function keyOf(block: string): string | undefined {
  return /^["']?([^"'\s:][^"':]*)["']?:(?:\s|$)/.exec(block)?.[1];
}

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly start: number;
}

function headings(text: string): Heading[] {
  const found: Heading[] = [];
  let isFenced = false;
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    if (/^\s*(```|~~~)/.test(line)) isFenced = !isFenced;
    const heading = isFenced ? null : /^(#{1,6})\s+(.*?)\s*$/.exec(line);
    if (heading) found.push({ level: heading[1]?.length ?? 0, text: heading[2] ?? '', start: index });
  }
  return found;
}

const TOC = /<!-- toc -->[\s\S]*?<!-- \/toc -->\n?/;

function replaceMarkdown(text: string, change: string): string {
  const result = replaceSections(text, change.replace(TOC, ''));
  const { toc } = readSections(new Markdown(result), () => ({ path: '' }));
  const list = TOC.exec(change)?.[0] ?? `<!-- toc -->\n${(toc.expected ?? []).join('\n')}\n<!-- /toc -->\n`;
  return result.replace(TOC, () => list);
}

function replaceSections(text: string, change: string): string {
  let result = text;
  for (const [, heading = ''] of change.matchAll(/^<!-- without: (.+?) -->$/gm)) {
    result = withSection(result, heading.replace(/^#+\s*/, ''), '', undefined);
  }
  const written = change.replace(/^<!-- without: .*-->\n?/gm, '');
  let previous: string | undefined;
  const tops = headings(written).filter(
    (heading, index, all) => !all.slice(0, index).some((other) => other.level < heading.level),
  );
  tops.forEach((heading, index) => {
    const section = `${written.slice(heading.start, tops[index + 1]?.start).trimEnd()}\n\n`;
    result =
      heading.level === 1 ? withTitle(result, section) : withSection(result, heading.text, section, previous);
    previous = heading.text;
  });
  return result;
}

function withTitle(text: string, section: string): string {
  return text.replace(/^# .*$/m, () => section.trimEnd());
}

function withSection(text: string, name: string, section: string, previous: string | undefined): string {
  const all = headings(text);
  const own = all.find((heading) => heading.text === name);
  const before = own ?? all.find((heading) => heading.text === previous);
  if (before === undefined) throw new Error(`The sample has no heading "${name}"`);
  const end =
    all.find(({ start, level }) => start > before.start && level <= before.level)?.start ?? text.length;
  return text.slice(0, own ? own.start : end) + section + text.slice(end);
}
