import type { Finding, Severity } from '../model/finding.js';
import type { Note, Place } from '../model/place.js';
import { plural } from '../text/words.js';
import { code, codeBlock, cut, lines, link, prose } from './escape.js';
import { LENGTHS, type PageOptions } from './page.js';

/** Findings of one KEP that are told; more are counted. */
const MOST = 60;

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

export const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** How findings are told. */
export interface DetailOptions extends PageOptions {
  /** Without help and related places. */
  readonly brief?: boolean;
}

/** Findings as Markdown, worst first; paths below `directory` (`''` for none) are shown relative to it. */
export function findingList(findings: readonly Finding[], directory: string, options: DetailOptions): string {
  const shown = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  ).slice(0, MOST);
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

/** What to do as a quote, what to paste as code; a first line of words that ends in a colon introduces the rest. */
function help(text: string): string {
  const [first = '', ...rest] = lines(cut(text.trimEnd(), LENGTHS.help));
  if (rest.length === 0) return /^[a-z-]+: ./.test(first) ? codeBlock(first) : blockquote(first);
  if (!/\s.*:$/.test(first)) return codeBlock([first, ...rest].join('\n'));
  return `${blockquote(first)}\n\n${codeBlock(rest.join('\n').replace(/^\n+/, ''))}`;
}

function blockquote(text: string): string {
  return `> ${prose(text)}`;
}

function placeLink(place: Place, directory: string, options: PageOptions): string {
  const path =
    directory !== '' && place.path.startsWith(`${directory}/`)
      ? place.path.slice(directory.length + 1)
      : place.path;
  return link(code(place.start === undefined ? path : `${path}:${place.start.line}`), options.link?.(place));
}
