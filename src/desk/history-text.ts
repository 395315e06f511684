/** What became of a KEP as JSON, Markdown and for a terminal. */
import { code, jsonText, logText, oneLine, prose } from '../reporters/escape.js';
import { markdownTable } from './markdown.js';
import type { Event, Past } from './past.js';

/** A commit with its day, as JSON has it. */
function eventData({ kind, commit, date, subject, directory, snapshot }: Event) {
  return {
    ...{ kind, commit, date: date.slice(0, 10), subject, kep: directory },
    status: snapshot.status ?? null,
    stage: snapshot.stage ?? null,
    release: snapshot.release ?? null,
    approver: snapshot.approver ?? null,
  };
}

export function historyJson(number: string | undefined, directory: string, { events, end }: Past): string {
  return jsonText({
    version: 1,
    number: Number(number ?? Number.NaN) || null,
    kep: directory,
    historyEnds: end ?? null,
    events: events.map(eventData),
  });
}

const KINDS: Readonly<Record<Event['kind'], string>> = {
  added: 'added',
  status: 'status',
  requested: 'requested',
  approved: 'approved',
};

function eventCells({ kind, date, commit, snapshot }: Event): readonly string[] {
  const what =
    kind === 'approved'
      ? `${snapshot.stage} by @${snapshot.approver}`
      : kind === 'requested'
        ? `${snapshot.stage} for ${snapshot.release}`
        : (snapshot.status ?? '');
  return [date.slice(0, 10), commit.slice(0, 12), KINDS[kind], what];
}

/** A line per event, oldest first. */
export function historyTerminal(title: string, { events, end }: Past): string {
  const lines = events.map((event) => {
    const [date = '', commit = '', kind = '', what = ''] = eventCells(event);
    return `  ${date}  ${commit}  ${kind.padEnd(9)}  ${what}`.trimEnd();
  });
  const note =
    end === undefined ? [] : [`  The clone ends at ${end.slice(0, 12)}: what was before is not known`];
  return `${[title, ...note, ...lines].map((line) => logText(oneLine(line) === '' ? '' : line)).join('\n')}\n`;
}

export function historyMarkdown(title: string, { events, end }: Past): string {
  const rows = events.map((event) =>
    eventCells(event).map((cell, index) => (index === 0 ? cell : code(cell))),
  );
  const note =
    end === undefined ? '' : `\n\nThe clone ends at ${code(end.slice(0, 12))}: what was before is not known.`;
  return `# ${prose(title)}${note}\n\n${markdownTable(['Day', 'Commit', '', ''], rows)}\n`;
}
