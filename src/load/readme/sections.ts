/** A README as a whole → its sections and its table of contents. */
import type { Located, Place } from '../../model/place.js';
import type { Section, TableOfContents } from '../../model/readme.js';
import type { Markdown, Span } from '../../text/markdown/markdown.js';
import { type OutlineHeading, outlineOf } from '../../text/markdown/outline.js';
import { readsAlike } from '../../text/mdtoc/agreement.js';
import type { DefinitionOf, Target } from '../../text/mdtoc/heading-html.js';
import { listOf } from '../../text/mdtoc/list.js';

const OPENING = '<!-- toc -->';
const CLOSING = '<!-- /toc -->';
const DEFINITION = /\[((?:[^[\]\\]|\\.)+)\]:\s*<?([^\s<>]+)>?(?:\s+["'(](.*)["')])?/;
/** Marks of other tools, whose lists are theirs: doctoc, markdown-toc, gh-md-toc, GitLab, Python-Markdown. */
const OTHER_TOOLS =
  /<!-- (?:START doctoc|tocstop|toc stop)|<!--ts-->|^(?:\[\[_TOC_\]\]|\[TOC\]|\{:toc\})[ \t]*$/im;
/** A line of a list that links to headings, made by hand or by another tool. */
const LIST_LINE = /^[ \t]*[-*+] \[[^\]\n]{1,300}\]\(#/m;

/** Sections and table of contents of a Markdown text; `place` gives the place of a run of it. */
export function readSections(
  markdown: Markdown,
  place: (span: Span) => Place,
): { readonly sections: readonly Section[]; readonly toc: TableOfContents } {
  const outline = outlineOf(markdown);
  return {
    sections: outline.map((heading) => ({
      value: heading.name,
      place: place(heading),
      level: heading.level,
      text: heading.text,
      firstLine: heading.firstLine,
    })),
    toc: tocIn(markdown, outline, place),
  };
}

/** What stands between the markers and what belongs there: the headings below them, or without markers those below the title. */
function tocIn(
  markdown: Markdown,
  outline: readonly OutlineHeading[],
  place: (span: Span) => Place,
): TableOfContents {
  const { source } = markdown;
  const closing = /<!-- \/toc -->/i.exec(source);
  const other = closing ? null : otherToolIn(source);
  const opening = other ? null : /<!-- toc -->/i.exec(source);
  if (opening && closing && opening.index < closing.index) {
    const between = { start: opening.index + OPENING.length, end: closing.index };
    return {
      missing: [],
      place: place({ start: opening.index, end: closing.index + CLOSING.length }),
      written: linesIn(source, between).map((span) => named(source, span, place)),
      between: named(source, between, place),
      expected: expectedBelow(closing.index, markdown, outline),
      below: undefined,
    };
  }
  const found = opening ?? closing ?? other ?? LIST_LINE.exec(source);
  const title = outline.find(({ level }) => level === 1);
  return {
    // A closing marker above the opening one closes nothing.
    missing: [...(opening && !closing ? [] : [OPENING]), ...(closing ? [] : [CLOSING])],
    place: found ? place({ start: found.index, end: found.index + found[0].length }) : undefined,
    written: [],
    between: undefined,
    expected: expectedBelow(title?.next ?? 0, markdown, outline),
    below: title && lineAt(source, title.next, place),
  };
}

/** Where another tool keeps a list: by its mark, or between two of the same (`<!-- TOC -->` twice), which an editor writes. */
function otherToolIn(source: string): RegExpExecArray | null {
  return /<!-- toc -->(?=[\s\S]*<!-- toc -->)/i.exec(source) ?? OTHER_TOOLS.exec(source);
}

/** The list of the headings below an offset; `undefined` where mdtoc may find others than Markdown has. */
function expectedBelow(
  from: number,
  markdown: Markdown,
  outline: readonly OutlineHeading[],
): readonly string[] | undefined {
  const { source, leaves } = markdown;
  if (!readsAlike(source, leaves, from)) return undefined;
  return listOf(
    outline.filter(({ start }) => start >= from),
    definitionsOf(markdown),
  );
}

/** Link definitions anywhere in the document; collected when the first heading asks for one. */
function definitionsOf({ source, leaves }: Markdown): DefinitionOf {
  let known: Map<string, Target> | undefined;
  return (label) => {
    known ??= new Map(
      leaves
        .filter(({ kind }) => kind === 'definition')
        .map(({ start, end }) => {
          const [, name = '', target = '', title] = DEFINITION.exec(source.slice(start, end)) ?? [];
          return [name.toLowerCase(), { target, ...(title && { title }) }] as const;
        }),
    );
    return known.get(label.toLowerCase());
  };
}

function named(source: string, span: Span, place: (span: Span) => Place): Located {
  return { value: source.slice(span.start, span.end), place: place(span) };
}

/** The line that starts at `start`, and the empty place before it. */
function lineAt(source: string, offset: number, place: (span: Span) => Place): Located {
  const start = Math.min(offset, source.length);
  const end = source.indexOf('\n', start);
  return { value: source.slice(start, end === -1 ? undefined : end), place: place({ start, end: start }) };
}

/** The lines of a run of text without the blank ones around them; their indentation counts, but not that of the first. */
function linesIn(source: string, { start, end }: Span): Span[] {
  const text = source.slice(start, end).trimEnd();
  if (text === '') return [];
  let at = start + text.length - text.trimStart().length;
  return text
    .trimStart()
    .split('\n')
    .map((line) => {
      const from = at;
      at += line.length + 1;
      return { start: from, end: line.endsWith('\r') ? at - 2 : at - 1 };
    });
}
