/** Where and how a question that a README lacks is put in: at its template place, in the form its neighbours have. */

import type { Edit } from '../../model/finding.js';
import { normalise } from '../../model/questionnaire.js';
import type { Question, Template } from '../../model/template.js';
import type { Block, MarkdownDocument, Span } from '../../text/markdown/markdown.js';
import type { Occurrence, Recogniser } from './questions.js';
import type { Region } from './region.js';

/** What ends the answer above it: a section's heading, a question, or a heading of the author's. */
export interface Boundary {
  readonly block: Block;
  /** The normalised name of the section that it opens. */
  readonly section: string | undefined;
  readonly occurrence: Occurrence | undefined;
}

/** A questionnaire as the README has it. */
export interface Questionnaire {
  readonly path: string;
  readonly document: MarkdownDocument;
  readonly template: Template;
  readonly recognise: Recogniser;
  readonly region: Region;
  readonly boundaries: readonly Boundary[];
}

/** A gap is known by the boundary below it; behind the last one is the region's end. */
interface Gap {
  readonly gap: number;
  /** The boundary whose form the question takes. */
  readonly like: Boundary | undefined;
  /** Level of the section's heading, where that is missing too. */
  readonly level?: number;
}

/** The edit that puts `question` in without an answer; `undefined` where its place or form cannot be told or Markdown would not see it there. */
export function insertionOf(question: Question, asked: Questionnaire): Edit | undefined {
  if (asked.recognise.near(question.heading)?.question !== question || isAskedOutside(question, asked))
    return undefined;
  const spot = spotOf(question, asked);
  const form = spot.like && formOf(spot.like, asked.document.source);
  const gap = gapAbove(spot.gap, asked);
  if (form === undefined || gap === undefined) return undefined;
  const lines = [
    ...(spot.level === undefined ? [] : [`${'#'.repeat(spot.level)} ${escaped(question.section)}`]),
    `${form.before}${escaped(question.heading)}${form.after}`,
  ];
  const isTight = gap.hasMore && gap.lineFeeds < 2;
  return {
    place: asked.document.place(asked.path, { start: gap.start, end: gap.start }),
    text: `\n\n${lines.join('\n\n')}${isTight ? '\n' : ''}`,
  };
}

/** A question that stands outside of the questionnaire wants to be moved, not to be asked again. */
function isAskedOutside(question: Question, { document, recognise }: Questionnaire): boolean {
  return document.blocks.some(({ kind, text }) => kind === 'heading' && recognise.exact(text) === question);
}

/** Below its section's nearest earlier question, else below the section's heading, above its next question, or where the section belongs. */
function spotOf(question: Question, asked: Questionnaire): Gap {
  const { boundaries, template } = asked;
  const own = template.questions.filter(({ section }) => section === question.section);
  const at = own.indexOf(question);
  const earlier = lastOf(own.slice(0, at), asked);
  if (earlier !== -1) return { gap: earlier + 1, like: boundaries[earlier] };
  const heading = sectionAt(question.section, asked);
  if (heading !== -1) return { gap: heading + 1, like: neighbour(heading, boundaries) };
  const later = firstOf(own, asked);
  if (later !== -1) return { gap: later, like: boundaries[later] };
  return boundaries.some(({ section }) => section !== undefined)
    ? spotOfSection(question, asked)
    : spotWithoutSections(question, asked);
}

/** A questionnaire without section headings lists its questions in the template's order. */
function spotWithoutSections(question: Question, asked: Questionnaire): Gap {
  const { boundaries, template } = asked;
  const earlier = lastOf(template.questions.slice(0, template.questions.indexOf(question)), asked);
  if (earlier !== -1) return { gap: earlier + 1, like: boundaries[earlier] };
  const later = firstOf(template.questions, asked);
  return { gap: later, like: boundaries[later] };
}

/** Behind all of the nearest earlier section that the README has, else above the next later one. */
function spotOfSection({ section: name }: Question, asked: Questionnaire): Gap {
  const { boundaries, template } = asked;
  const names = [...new Set(template.questions.map(({ section }) => section))];
  const known = (these: readonly string[]): number =>
    these.map((one) => sectionAt(one, asked)).find((index) => index !== -1) ?? -1;
  const earlier = known(names.slice(0, names.indexOf(name)).toReversed());
  const anchor = earlier === -1 ? known(names) : earlier;
  const level = boundaries[anchor]?.block.level ?? 1;
  const below = boundaries.findIndex(
    ({ section, occurrence, block }, index) =>
      index > anchor &&
      (section !== undefined || (!occurrence && block.kind === 'heading' && block.level <= level)),
  );
  const behind = below === -1 ? boundaries.length : below;
  const gap = earlier === -1 ? anchor : behind;
  return { gap, like: neighbour(gap, boundaries), level };
}

function sectionAt(name: string, { boundaries }: Questionnaire): number {
  const words = normalise(name);
  return boundaries.findIndex(({ section }) => section === words);
}

/** The boundary that first asks the last of `questions` that is asked at all. */
function lastOf(questions: readonly Question[], asked: Questionnaire): number {
  return firstOf(questions.toReversed(), asked);
}

/** The boundary that first asks the first of `questions` that is asked at all. */
function firstOf(questions: readonly Question[], { boundaries }: Questionnaire): number {
  return (
    questions
      .map((question) => boundaries.findIndex(({ occurrence }) => occurrence?.question === question))
      .find((index) => index !== -1) ?? -1
  );
}

/** The question nearest to a gap, the one above it first. */
function neighbour(gap: number, boundaries: readonly Boundary[]): Boundary | undefined {
  const asks = ({ occurrence }: Boundary): boolean => occurrence !== undefined;
  return boundaries.slice(0, gap).findLast(asks) ?? boundaries.find(asks);
}

/** What stands before and behind a question's words. */
interface Form {
  readonly before: string;
  readonly after: string;
}

const FORM = /^(#{1,6}[ \t]+|[ \t]{0,3}[-*+][ \t]{1,4})?(\*\*|__|\*|_)?(?![*_])/;

/** The form of a heading or of a bold (or emphasised) start; `undefined` for any other, as inside a quote or a nested list. */
function formOf({ block }: Boundary, source: string): Form | undefined {
  const line = source.slice(lineStart(source, block.start), block.end);
  const [, marks = '', emphasis = ''] = FORM.exec(line) ?? [];
  const isHeading = marks.startsWith('#');
  const depth = marks === '' || isHeading ? 0 : 1;
  if (block.depth !== depth || (block.kind === 'heading') !== isHeading) return undefined;
  if (!isHeading && emphasis === '') return undefined;
  return {
    before: `${isHeading ? `${'#'.repeat(block.level)} ` : marks}${emphasis}`,
    after: emphasis,
  };
}

/** Markup that parsers read at a block's start and go on with until they find its end. */
const RAW = /^[ \t]{0,3}<(?:(?:pre|script|style|textarea)(?![\w-])|\?|!(?!--))/im;

/** The end of the last line with words above a boundary, and how many line feeds follow; `undefined` where something is left open. */
function gapAbove(
  index: number,
  { document: { source, blocks, comments, openFences }, region, boundaries }: Questionnaire,
): { readonly start: number; readonly lineFeeds: number; readonly hasMore: boolean } | undefined {
  const next = boundaries[index]?.block;
  if (next && (next.depth > 1 || (next.depth === 1 && !next.first))) return undefined;
  const stop = next ? lineStart(source, next.start) : region.end;
  if (next && /^[ \t]*>/.test(source.slice(stop, next.end))) return undefined;
  const from = boundaries[index - 1]?.block.start ?? region.start;
  const words = source.slice(0, stop).trimEnd().length;
  if (words <= from) return undefined;
  const isOpen = ({ start }: Span): boolean => start >= region.start && start < stop;
  if (comments.some((comment) => !comment.closed && isOpen(comment)) || openFences.some(isOpen))
    return undefined;
  if (
    RAW.test(source.slice(from, stop)) &&
    blocks.some(({ kind, start }) => kind === 'html' && start >= from)
  )
    return undefined;
  const feed = source.indexOf('\n', words);
  const end = feed === -1 ? stop : feed;
  const start = source.charAt(end - 1) === '\r' ? end - 1 : end;
  return {
    start,
    lineFeeds: source.slice(start, stop).split('\n').length - 1,
    hasMore: stop < source.length,
  };
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset) + 1;
}

/** Plain text as Markdown that reads as this text. */
function escaped(text: string): string {
  return text.replace(/[\\`*[\]<]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)/g, '\\$&');
}
