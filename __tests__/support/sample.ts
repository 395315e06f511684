import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_CONFIG } from '../../src/config.js';
import { memory } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';
import { rules } from '../../src/rules/index.js';
import type { Config, Files, Finding, Place, Report } from '../../src/types.js';

const ROOT = new URL('../../examples/enhancements/', import.meta.url);

/** The ready KEP of the examples: at beta, with nothing to find. */
export const KEP = 'keps/sig-node/9001-pod-start-budget';
const APPROVAL = 'keps/prod-readiness/sig-node/9001.yaml';
const TEMPLATE = 'keps/NNNN-kep-template';

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
 * `<!-- without: Some heading -->` a section, `# without: this file` the file.
 */
export type Changes = Readonly<Record<string, string | null>>;

/** The text of each file of the sample after `changes`. */
export function texts(changes: Changes = {}): Record<string, string> {
  const files: Record<string, string> = {};
  for (const directory of [KEP, TEMPLATE]) {
    for (const entry of readdirSync(new URL(`${directory}/`, ROOT))) {
      files[`${directory}/${entry}`] = readFileSync(new URL(`${directory}/${entry}`, ROOT), 'utf8');
    }
  }
  for (const path of [APPROVAL, 'OWNERS_ALIASES']) files[path] = readFileSync(new URL(path, ROOT), 'utf8');

  for (const [name, change] of Object.entries(changes)) {
    const path = SHORT[name] ?? name;
    const before = files[path];
    if (change === null || /^(# without: this file|<!-- without: this file -->)\s*$/.test(change))
      delete files[path];
    else if (before === undefined) files[path] = change;
    else files[path] = path.endsWith('.md') ? replaceSections(before, change) : replaceKeys(before, change);
  }
  return files;
}

/** The sample repository after `changes`. */
export function sample(changes: Changes = {}): Files {
  return memory(texts(changes));
}

/** One run of the real pipeline; `config` adds to the defaults. */
export function run(files: Files, config: Partial<Config> = {}): Promise<Report> {
  return lint(files, { config: { ...DEFAULT_CONFIG, ...config } });
}

/** The findings of a run as lines `severity rule path «underlined text» message`, with the short names of paths. */
export async function findings(files: Files, config: Partial<Config> = {}): Promise<string[]> {
  const report = await run(files, config);
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
