import type { Finding, Fix } from '../model/finding.js';
import type { Place, Point } from '../model/place.js';
import type { Report } from '../model/report.js';
import { byteLength } from '../text/bytes.js';
import { jsonText, logText } from './escape.js';
import type { ReportContext, Reporter } from './reporter.js';

export const rdjsonReporter: Reporter = {
  name: 'rdjson',
  summary: 'for reviewdog, which makes review comments and suggestions of it: the new findings',
  render: rdjson,
};

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', notice: 'INFO' } as const;

/**
 * The new findings in the Reviewdog Diagnostic Format. Columns are bytes of UTF-8 there; where the text of a file is not at hand, a
 * place is its lines. A fix within the finding's own file becomes suggestions; half of one that is in several files would do harm.
 * Source: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export function rdjson(
  { tool, findings, sources }: Report,
  { prefix, rulePage }: Pick<ReportContext, 'prefix' | 'rulePage'>,
): string {
  const lines = cachedLines(sources);
  const pageOf = (rule: string) => rulePage?.(rule);
  return jsonText({
    source: { name: tool.name },
    diagnostics: findings
      .filter((finding) => finding.new)
      .map((finding) => {
        const { rule, severity, place, fix } = finding;
        const page = pageOf(rule);
        const suggestions = fix && suggestionsOf(fix, place.path, lines(place.path));
        return {
          message: messageOf(finding),
          location: {
            path: prefix + place.path,
            ...(place.start && { range: rangeOf(place, lines(place.path)) }),
          },
          severity: SEVERITIES[severity],
          code: { value: rule, ...(page !== undefined && { url: page }) },
          ...(suggestions && { suggestions }),
        };
      }),
  });
}

function messageOf({ message, help, related = [] }: Finding): string {
  const notes = related.map((note) => `${note.message}: ${position(note.place)}`);
  return logText([message, ...(help === undefined ? [] : [help.trimEnd()]), ...notes].join('\n\n'));
}

function position({ path, start }: Place): string {
  return start === undefined ? path : `${path}:${start.line}`;
}

type Lines = readonly string[] | undefined;

function suggestionsOf({ edits }: Fix, path: string, lines: Lines): readonly object[] | undefined {
  if (lines === undefined) return undefined;
  const own = edits.filter(({ place }) => place.path === path && place.start !== undefined);
  if (own.length < edits.length) return undefined;
  return own.map(({ place, text }) => ({ range: rangeOf(place, lines), text }));
}

function rangeOf({ start, end = start }: Place, lines: Lines): object | undefined {
  if (start === undefined || end === undefined) return undefined;
  return { start: pointOf(start, lines), end: pointOf(end, lines) };
}

function pointOf({ line, column }: Point, lines: Lines): object {
  const before = lines?.[line - 1]?.slice(0, column - 1);
  // Behind the last line feed there is a line without text.
  if (before === undefined) return column === 1 ? { line, column } : { line };
  return { line, column: byteLength(before) + 1 };
}

function cachedLines(sources: Report['sources']): (path: string) => Lines {
  const known = new Map<string, Lines>();
  return (path) => {
    if (!known.has(path)) known.set(path, sources.get(path)?.split('\n'));
    return known.get(path);
  };
}
