import type { Finding, Severity } from '../model/finding.js';
import { formatRelease } from '../model/lifecycle.js';
import type { Place } from '../model/place.js';
import type { Report, ReportedChange, ReportedKep } from '../model/report.js';
import { plural } from '../text/words.js';
import { commands } from './commands.js';
import { code, codeBlock, cut, html, link, logText, prose } from './escape.js';
import { failureLines } from './failure.js';
import { type DetailOptions, findingList, ICONS, SEVERITIES } from './finding-list.js';
import { hiddenLine } from './hidden.js';
import { folded, LENGTHS, Page, type PageOptions } from './page.js';
import { legend, matrix, readiness, stateCounts } from './readiness.js';
import type { Reporter } from './reporter.js';

export const markdownReporter: Reporter = {
  name: 'markdown',
  summary: 'a page for a job summary or a comment',
  showsAnswers: true,
  // A page is made for a file; here it may end up in a log that a runner reads.
  render: (report, { link, rulePage }) =>
    logText(markdown(report, { ...(link && { link }), ...(rulePage && { rulePage }) })),
};

/** GitHub shows no job summary above 1 MiB; the rest is left to whatever else the step writes. */
export const SUMMARY_LIMIT = 1_000_000;

/** KEPs in the open table; more stand in a folded one. */
const ROWS = 25;
/** KEPs that are told in detail, and up to how many are unfolded. */
const DETAILED = 30;
const UNFOLDED = 3;
/** From how many KEPs with findings on the page counts rules too. */
const RULES_FROM = 10;

/** A KEP and what was found in it. */
interface Entry {
  readonly kep: ReportedKep;
  readonly fresh: readonly Finding[];
  readonly existing: readonly Finding[];
  readonly change: ReportedChange | undefined;
}

/** A report as GitHub-flavoured Markdown, worst KEP first: the verdict, a table, and per KEP what is still missing. */
export function markdown(report: Report, options: PageOptions = {}): string {
  const page = new Page(options.limit ?? SUMMARY_LIMIT, options.everything);
  const entries = toEntries(report);
  const marked = entries.filter(({ fresh, existing }) => fresh.length + existing.length > 0);
  const clean = entries.slice(marked.length);
  const known = new Set<string | null>(report.keps.map(({ directory }) => directory));
  const general = report.findings.filter(({ kep }) => !known.has(kep));

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
  page.add(repository(general, options), 'findings on the repository');

  const told = entries.filter(({ fresh }) => fresh.length > 0).length;
  const detailed = marked.slice(0, DETAILED).filter((entry) => {
    const open = entry.fresh.length > 0 && (told <= UNFOLDED || entry === marked[0]);
    return (
      page.add(details(entry, options, open)) ||
      page.add(details(entry, { ...options, brief: true }, open)) ||
      page.add(outline(entry))
    );
  });
  if (detailed.length < marked.length)
    page.leaveOut(`details of ${plural(marked.length - detailed.length, 'KEP')}`);
  return page.toString();
}

function toEntries({ keps, findings, changes }: Report): Entry[] {
  const all = new Map(
    keps.map((kep) => {
      const change = changes?.get(kep.directory);
      return [kep.directory, { kep, change, fresh: [] as Finding[], existing: [] as Finding[] }];
    }),
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

/** `3 errors, 1 warning`; empty for none. */
function tally(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => ({ severity, number: count(findings, severity) }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => plural(number, severity))
    .join(', ');
}

/** The headline, the numbers and what was compared: the start of the page, and a short page by itself. */
export function verdict(report: Report): string {
  const fresh = report.findings.filter((finding) => finding.new);
  const { existing } = report.counts;
  const numbers = [toDo(fresh), existing > 0 ? thereBefore(existing) : ''].filter((text) => text !== '');
  return [
    `## ${headline(report, fresh)}`,
    numbers.join(' · '),
    comparison(report),
    ...failureLines(report.failures).map((line) => `❌ ${prose(line)}`),
    hiddenLine(report, code)?.replace(/^/, '⚠️ ') ?? '',
    fresh.length > 0 ? codeBlock(commands(report).join('\n')) : '',
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** `**3 errors to fix, 2 with one command**, 1 warning`; empty without findings. */
function toDo(fresh: readonly Finding[]): string {
  const errors = fresh.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return tally(fresh);
  const easy = errors.filter(({ fix }) => fix?.safety === 'safe').length;
  const how = easy > 0 ? `, ${easy === errors.length ? 'all' : easy} with one command` : '';
  const rest = tally(fresh.filter(({ severity }) => severity !== 'error'));
  return `**${plural(errors.length, 'error')} to fix${how}**${rest === '' ? '' : `, ${rest}`}`;
}

function headline({ keps, counts, baseName, changes, failures }: Report, fresh: readonly Finding[]): string {
  const all = plural(keps.length, 'KEP');
  // Whatever was found elsewhere, nothing is known of these.
  if (failures.length > 0)
    return `❌ ${failures.length} of ${plural(keps.length + failures.length, 'KEP')} could not be judged`;
  if (fresh.length === 0) {
    if (keps.length === 0) return `✅ No KEP ${baseName === undefined ? 'to check' : 'touched'}`;
    return `✅ Nothing ${counts.existing > 0 ? 'new ' : ''}found in ${all}`;
  }
  if (counts.error === 0) return `⚠️ No errors in ${keps.length === 0 ? 'the repository' : all}`;
  const failing = new Set(fresh.filter(({ severity }) => severity === 'error').map(({ kep }) => kep));
  failing.delete(null);
  if (failing.size === 0) {
    return keps.length === 0
      ? '❌ Errors in the repository'
      : `❌ No errors in ${all}, but in the repository`;
  }
  const edited = [...failing].every((kep) => kep !== null && changes?.get(kep)?.kind === 'edit');
  if (edited) return `❌ New errors in ${failing.size} of ${all}`;
  return `❌ ${failing.size} of ${all} not ready for production readiness review`;
}

/** What the findings were compared with, and what the change does to how many KEPs. */
function comparison({ baseName, keps, changes }: Report): string {
  if (baseName === undefined) return '';
  const kinds = keps.map(({ directory }) => changes?.get(directory)?.kind);
  const requests = kinds.filter((kind) => kind === 'request').length;
  const edits = kinds.filter((kind) => kind === 'edit').length;
  const parts = [
    ...(requests === 1 ? ['1 KEP requests a review and is held to everything'] : []),
    ...(requests > 1 ? [`${requests} KEPs request a review and are held to everything`] : []),
    ...(edits === 1 ? ['1 KEP is edited and held to what that adds'] : []),
    ...(edits > 1 ? [`${edits} KEPs are edited and held to what that adds`] : []),
  ];
  const compared = `Compared with ${code(cut(baseName, LENGTHS.name)) || 'the base'}`;
  if (parts.length === 0) return `${compared}: no KEP of this version has changed.`;
  return `${compared}: ${parts.join('; ')}.`;
}

/** `3 findings already there` */
function thereBefore(number: number): string {
  return `${plural(number, 'finding')} already there`;
}

/** Narrow: a phone, or a comment beside other things, has room for four columns. */
function table(entries: readonly Entry[], options: PageOptions): string {
  if (entries.length === 0) return '';
  const rows = entries.map(({ kep, fresh, change }) => {
    const { stage, latestMilestone } = kep;
    const ready = readiness(kep);
    const due = kep.prrRequired ? '' : 'no review due';
    const cells = [
      link(kepName(kep), options.link?.(home(kep))) +
        (kep.status === 'implementable' ? '' : ` (${prose(kep.status ?? 'no status')})`) +
        (change === undefined ? '' : `<br>${changeWords(change)}`),
      [prose(stage ?? ''), latestMilestone === undefined ? '' : formatRelease(latestMilestone)]
        .filter(Boolean)
        .join('&nbsp;'),
      ready === undefined ? due : `${ready.answered}&nbsp;of&nbsp;${ready.due.length}`,
      SEVERITIES.map((severity) => ({ severity, number: count(fresh, severity) }))
        .filter(({ number }) => number > 0)
        .map(({ severity, number }) => `${ICONS[severity]}&nbsp;${number}`)
        .join(' '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| KEP | Stage | Answered | Found |', '| --- | --- | ---: | --- |', ...rows].join('\n');
}

function changeWords(change: ReportedChange): string {
  if (change.kind === 'edit') return 'edit';
  return `request: ${prose(cut(change.reasons.join(', '), LENGTHS.message))}`;
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

function kepTitle(kep: ReportedKep): string {
  const title = kep.title ?? kep.directory.split('/').at(-1) ?? '';
  return cut(kep.number === undefined ? title : `${kep.number}: ${title}`, LENGTHS.name);
}

function kepName(kep: ReportedKep): string {
  return prose(kepTitle(kep)) || code(kep.directory);
}

/** The file of a KEP that a reader wants to see first. */
function home(kep: ReportedKep): Place {
  return {
    path: kep.readme.exists ? kep.readme.path : kep.metadata.exists ? kep.metadata.path : kep.directory,
  };
}

function repository(findings: readonly Finding[], options: PageOptions): string {
  if (findings.length === 0) return '';
  const fresh = findings.filter((finding) => finding.new);
  const existing = findings.filter((finding) => !finding.new);
  return ['### The repository', findingList(fresh, '', options), alreadyThere(existing, '', options)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What was found in a KEP, in a line: for a page that has no room for more. */
function outline({ kep, fresh, existing }: Entry): string {
  const rules = new Map<string, number>();
  for (const { rule } of fresh) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const found = [...rules].map(([rule, number]) => code(rule) + (number > 1 ? ` (${number})` : ''));
  return folded(detailsHeading(kep, fresh, existing), found.join(', '));
}

function detailsHeading(kep: ReportedKep, fresh: readonly Finding[], existing: readonly Finding[]): string {
  return `<b>${html(kepTitle(kep))}</b> — ${tally(fresh) || thereBefore(existing.length)}`;
}

function details({ kep, fresh, existing }: Entry, options: DetailOptions, open: boolean): string {
  const address = (place: Place): string | undefined => options.link?.(place);
  const ready = readiness(kep);
  const parts = [];
  if (ready !== undefined && kep.readme.questionnaire !== undefined) {
    const approver = kep.approver === undefined ? '' : ` · approver ${code(cut(kep.approver, LENGTHS.name))}`;
    parts.push(stateCounts(ready) + approver);
    if (!options.brief) parts.push(`${matrix(kep, address)}\n\n<sup>${legend()}</sup>`);
  }
  parts.push(findingList(fresh, kep.directory, options));
  parts.push(
    fresh.length > 0
      ? alreadyThere(existing, kep.directory, options)
      : findingList(existing, kep.directory, { ...options, brief: true }),
  );
  return folded(detailsHeading(kep, fresh, existing), parts.filter(Boolean).join('\n\n'), open);
}

/** Findings that do not count, folded and without help. */
function alreadyThere(findings: readonly Finding[], directory: string, options: PageOptions): string {
  const list = findingList(findings, directory, { ...options, brief: true });
  return folded(thereBefore(findings.length), list);
}
