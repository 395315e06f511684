import { formatRelease } from '../lifecycle.js';
import type { Finding, Kep, Note, Place, Report, Severity } from '../types.js';
import { code, codeBlock, cut, html, lines, link, prose } from './escape.js';
import { legend, matrix, readiness, stateCounts } from './readiness.js';

/** What a page needs to know besides the report. */
export interface PageOptions {
  /** Address of a place; `undefined` when it has none. */
  readonly link?: (place: Place) => string | undefined;
  /** Address of a rule's page; `undefined` when it has none. */
  readonly rulePage?: (rule: string) => string | undefined;
  /** Most bytes of UTF-8 that the page may have. */
  readonly limit?: number;
}

/** GitHub shows no job summary above 1 MiB; the rest is left to whatever else the step writes. */
export const SUMMARY_LIMIT = 1_000_000;

/** KEPs in the open table; more stand in a folded one. */
const ROWS = 25;
/** KEPs that are told in detail, and up to how many are unfolded. */
const DETAILED = 30;
const UNFOLDED = 3;
/** From how many KEPs with findings on the page counts rules too. */
const RULES_FROM = 10;
const FINDINGS_PER_KEP = 60;
/** In UTF-16 code units. */
const LENGTHS = { name: 120, message: 1000, help: 3000 };

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** A KEP and what was found in it. */
interface Entry {
  readonly kep: Kep;
  readonly fresh: readonly Finding[];
  readonly existing: readonly Finding[];
}

/** A report as GitHub-flavoured Markdown, worst KEP first: the verdict, a table, and per KEP what is still missing. */
export function markdown(report: Report, options: PageOptions = {}): string {
  const page = new Page(options.limit ?? SUMMARY_LIMIT);
  const entries = toEntries(report);
  const marked = entries.filter(({ fresh, existing }) => fresh.length + existing.length > 0);
  const clean = entries.slice(marked.length);
  const general = report.findings.filter(({ kep }) => kep === null);

  page.add(verdict(report));
  const rows = entries.length > ROWS ? marked : entries;
  page.add(table(rows.slice(0, ROWS), options), 'the table of KEPs');
  page.add(
    folded(plural(rows.length - ROWS, 'more KEP'), table(rows.slice(ROWS), options)),
    'the rest of the table',
  );
  if (rows !== entries) page.add(cleanList(clean, options), 'the list of KEPs without findings');
  if (marked.length >= RULES_FROM)
    page.add(folded('Findings by rule', ruleTable(report, options)), 'the counts by rule');
  if (general.length > 0)
    page.add(`### The repository\n\n${findingList(general, '', options)}`, 'findings on the repository');

  const detailed = marked.slice(0, DETAILED).filter((entry) => {
    const open = marked.length <= UNFOLDED;
    return (
      page.add(details(entry, options, open)) || page.add(details(entry, { ...options, brief: true }, open))
    );
  });
  if (detailed.length < marked.length)
    page.leaveOut(`details of ${plural(marked.length - detailed.length, 'KEP')}`);
  return page.toString();
}

/** Blocks of Markdown, collected while they fit. */
class Page {
  readonly #blocks: string[] = [];
  readonly #leftOut: string[] = [];
  #room: number;

  constructor(limit: number) {
    const note = 500;
    this.#room = limit - note;
  }

  /** False when there is no room for the block; `name` is then told to the reader. */
  add(block: string, name?: string): boolean {
    if (block === '') return true;
    const size = Buffer.byteLength(block) + 2;
    if (size > this.#room) {
      if (name !== undefined) this.leaveOut(name);
      return false;
    }
    this.#room -= size;
    this.#blocks.push(block);
    return true;
  }

  leaveOut(name: string): void {
    this.#leftOut.push(name);
  }

  toString(): string {
    const note =
      this.#leftOut.length > 0
        ? [`_Left out for length: ${this.#leftOut.join(', ')}. The log and the JSON report have everything._`]
        : [];
    return `${[...this.#blocks, ...note].join('\n\n')}\n`;
  }
}

function toEntries({ keps, findings }: Report): Entry[] {
  const all = new Map(
    keps.map((kep) => [kep.directory, { kep, fresh: [] as Finding[], existing: [] as Finding[] }]),
  );
  for (const finding of findings) {
    const entry = finding.kep === null ? undefined : all.get(finding.kep);
    entry?.[finding.new ? 'fresh' : 'existing'].push(finding);
  }
  return [...all.values()].sort(
    (a, b) =>
      SEVERITIES.map((severity) => count(b.fresh, severity) - count(a.fresh, severity)).find(
        (d) => d !== 0,
      ) ?? b.existing.length - a.existing.length,
  );
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `3 errors, 1 warning`; empty for none. */
function tally(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => ({ severity, number: count(findings, severity) }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => plural(number, severity))
    .join(', ');
}

function verdict(report: Report): string {
  const fresh = report.findings.filter((finding) => finding.new);
  const { existing } = report.counts;
  const older = existing > 0 ? `${plural(existing, 'older finding')} that this change did not cause` : '';
  const numbers = [tally(fresh), older].filter((text) => text !== '').join(' · ');
  return [`## ${headline(report, fresh)}`, ...(numbers === '' ? [] : [numbers])].join('\n\n');
}

function headline({ keps, counts }: Report, fresh: readonly Finding[]): string {
  const all = plural(keps.length, 'KEP');
  if (fresh.length === 0) return `✅ Nothing ${counts.existing > 0 ? 'new ' : ''}found in ${all}`;
  if (counts.error === 0) return `⚠️ No errors in ${all}`;
  const failing = new Set(fresh.filter(({ severity }) => severity === 'error').map(({ kep }) => kep));
  failing.delete(null);
  if (failing.size === 0) return `❌ No errors in ${all}, but in the repository`;
  return `❌ ${failing.size} of ${all} not ready for production readiness review`;
}

function table(entries: readonly Entry[], options: PageOptions): string {
  if (entries.length === 0) return '';
  const rows = entries.map(({ kep, fresh }) => {
    const { stage, latestMilestone } = kep;
    const ready = readiness(kep);
    const cells = [
      link(kepName(kep), options.link?.(home(kep))) +
        (kep.status === 'implementable' ? '' : ` (${prose(kep.status ?? 'no status')})`),
      prose(stage ?? ''),
      latestMilestone === undefined ? '' : formatRelease(latestMilestone),
      code(cut(approver(kep), LENGTHS.name)) || (ready === undefined ? '' : 'none'),
      ready === undefined ? 'no review due' : `${ready.answered}&nbsp;of&nbsp;${ready.due.length}`,
      ...SEVERITIES.map((severity) => count(fresh, severity) || ''),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| KEP | Stage | Milestone | Approver | Answered | Errors | Warnings | Notices |',
    '| --- | --- | --- | --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function cleanList(entries: readonly Entry[], options: PageOptions): string {
  if (entries.length === 0) return '';
  const links = entries.map(({ kep }) => link(kepName(kep), options.link?.(home(kep))));
  return folded(`${plural(entries.length, 'KEP')} without findings`, links.join('<br>\n'));
}

function ruleTable({ findings }: Report, { rulePage }: PageOptions): string {
  const fresh = findings.filter((finding) => finding.new);
  const rules = [...new Set(fresh.map(({ rule }) => rule))]
    .map((rule) => ({ rule, all: fresh.filter((finding) => finding.rule === rule) }))
    .sort((a, b) => b.all.length - a.all.length)
    .map(({ rule, all }) => {
      const keps = new Set(all.map(({ kep }) => kep)).size;
      const cells = [link(code(rule), rulePage?.(rule)), ...SEVERITIES.map((s) => count(all, s) || ''), keps];
      return `| ${cells.join(' | ')} |`;
    });
  return [
    '| Rule | Errors | Warnings | Notices | KEPs |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rules,
  ].join('\n');
}

function kepTitle(kep: Kep): string {
  const number = kep.metadata.data['kep-number'] ?? kep.directoryNumber;
  const title = kep.metadata.data.title ?? kep.directory.split('/').at(-1) ?? '';
  return cut(number === undefined ? title : `${number}: ${title}`, LENGTHS.name);
}

function kepName(kep: Kep): string {
  return prose(kepTitle(kep)) || code(kep.directory);
}

/** The file of a KEP that a reader wants to see first. */
function home(kep: Kep): Place {
  return {
    path: kep.readme.exists ? kep.readme.path : kep.metadata.exists ? kep.metadata.path : kep.directory,
  };
}

function approver(kep: Kep): string {
  const entry = kep.stage === undefined ? undefined : kep.approval?.data.stages?.[kep.stage];
  return entry?.approver ?? '';
}

function details({ kep, fresh, existing }: Entry, options: DetailOptions, open: boolean): string {
  const address = (place: Place): string | undefined => options.link?.(place);
  const ready = readiness(kep);
  const parts = [];
  if (ready !== undefined && kep.readme.answers.size > 0 && kep.readme.questionnaire !== undefined) {
    parts.push(`${stateCounts(ready)}\n\n${matrix(kep, address)}\n\n<sup>${legend()}</sup>`);
  }
  parts.push(findingList(fresh, kep.directory, options));
  if (existing.length > 0) {
    parts.push(
      folded(
        `${plural(existing.length, 'older finding')}`,
        findingList(existing, kep.directory, { ...options, brief: true }),
      ),
    );
  }
  const heading = `<b>${html(kepTitle(kep))}</b> — ${tally(fresh) || plural(existing.length, 'older finding')}`;
  return folded(heading, parts.filter(Boolean).join('\n\n'), open);
}

interface DetailOptions extends PageOptions {
  /** Without help and related places. */
  readonly brief?: boolean;
}

/** A block behind a line of HTML; empty when the block is. */
function folded(heading: string, block: string, open = false): string {
  if (block === '') return '';
  return `<details${open ? ' open' : ''}><summary>${heading}</summary><br>\n\n${block}\n\n</details>`;
}

function findingList(findings: readonly Finding[], directory: string, options: DetailOptions): string {
  const shown = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  ).slice(0, FINDINGS_PER_KEP);
  const items = shown.map((finding, index) => item(finding, shown[index + 1], directory, options));
  const more = findings.length - items.length;
  return [...items, ...(more > 0 ? [`… and ${plural(more, 'more finding')}`] : [])].join('\n\n');
}

/** One finding; help that is also the next one's stands below that. */
function item(
  finding: Finding,
  next: Finding | undefined,
  directory: string,
  options: DetailOptions,
): string {
  const at = (place: Place): string => placeLink(place, directory, options);
  const rule = link(code(finding.rule), options.rulePage?.(finding.rule));
  const related = options.brief ? [] : (finding.related ?? []).map((note) => relatedNote(note, at));
  const shared = next?.rule === finding.rule && next.help === finding.help;
  return [
    `${ICONS[finding.severity]} ${prose(cut(finding.message, LENGTHS.message))}<br>`,
    [at(finding.place), rule, ...related].join(' · '),
    ...(finding.help === undefined || options.brief || shared ? [] : ['', help(finding.help)]),
  ].join('\n');
}

function relatedNote({ message, place }: Note, at: (place: Place) => string): string {
  return `${prose(cut(message, LENGTHS.message))}: ${at(place)}`;
}

/** What to do as a quote, what to paste as code; a first line that ends in a colon introduces the rest. */
function help(text: string): string {
  const [first = '', ...rest] = lines(cut(text.trimEnd(), LENGTHS.help));
  const below = rest.join('\n').replace(/^\n+/, '');
  if (rest.length === 0) return /^[a-z-]+: ./.test(first) ? codeBlock(first) : quote(first);
  return first.endsWith(':') && rest[0] === ''
    ? `${quote(first)}\n\n${codeBlock(below)}`
    : codeBlock([first, ...rest].join('\n'));
}

function quote(text: string): string {
  return `> ${prose(text)}`;
}

function placeLink(place: Place, directory: string, options: PageOptions): string {
  const path =
    directory !== '' && place.path.startsWith(`${directory}/`)
      ? place.path.slice(directory.length + 1)
      : place.path;
  return link(code(place.start === undefined ? path : `${path}:${place.start.line}`), options.link?.(place));
}
