/** Markdown as blocks: mdast flattened into what the questionnaire reader needs, every block with its offsets. */
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../../model/place.js';
import { lineTable } from '../lines.js';
import type { Segment, Segments } from './segments.js';

/** A run of source text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A heading, paragraph, code block or what is left of an HTML block without its comments. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'code' | 'html';
  /** Plain text: no comments, no markup; line feeds as written. */
  readonly text: string;
  /** Heading level, 0 for other kinds. */
  readonly level: number;
  /** How many list items it stands in. */
  readonly depth: number;
  /** True for the first block of its list item. */
  readonly first: boolean;
  /** The bold (or emphasised) words that it starts with. */
  readonly strong: (Span & { readonly text: string }) | undefined;
  /** Code spans. */
  readonly codes: readonly (Span & { readonly text: string })[];
  /** True when it holds something that is no text but says something: an image, a link. */
  readonly media: boolean;
}

/** An HTML comment; `closed` is false when its `-->` never comes. */
export interface Comment extends Span {
  readonly text: string;
  readonly closed: boolean;
}

/** A README taken apart. Offsets refer to `source`. */
export interface MarkdownDocument {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** Fences that are never closed: they reach to the end of the document. */
  readonly openFences: readonly Span[];
  /** Where the last word of `source` ends. */
  readonly end: number;
  /** The place of a run of source text. */
  place(path: string, span: Span): Place;
}

const parser = unified().use(remarkParse);

/** Parses Markdown (CommonMark; a GFM table or task list is text to us). Throws only `RangeError` on absurd nesting. */
export function parseMarkdown(source: string): MarkdownDocument {
  return documentOf(source, [{ start: 0, text: source, definitions: '' }]);
}

/**
 * Parses the segments that `isWanted` and of the others only their headings: the same document for whoever looks only at the
 * wanted parts and at the outline.
 */
export function parseSegments(
  source: string,
  { segments, definitions }: Segments,
  isWanted: (segment: Segment) => boolean,
): MarkdownDocument {
  const pieces: { start: number; end: number; whole: boolean }[] = [];
  for (const segment of segments) {
    const whole = isWanted(segment);
    const last = pieces.at(-1);
    if (whole && last?.whole && last.end === segment.start) last.end = segment.end;
    else if (whole) pieces.push({ start: segment.start, end: segment.end, whole });
    else if (segment.heading) pieces.push({ ...segment.heading, whole });
  }
  return documentOf(
    source,
    pieces.map(({ start, end, whole }) => ({
      start,
      text: source.slice(start, end),
      definitions: whole ? definitions : '',
    })),
  );
}

/** A piece of the source, where it starts, and the link definitions of the others. */
interface Piece {
  readonly start: number;
  readonly text: string;
  readonly definitions: string;
}

function documentOf(source: string, pieces: readonly Piece[]): MarkdownDocument {
  const draft: Draft = { source, end: source.trimEnd().length, blocks: [], comments: [], openFences: [] };
  for (const piece of pieces) readPiece(piece, draft);
  return { ...draft, place: placer(source) };
}

/** The mutable parts of a document while it is read. */
interface Draft {
  readonly source: string;
  readonly end: number;
  readonly blocks: Block[];
  readonly comments: Comment[];
  readonly openFences: Span[];
}

function readPiece(
  { start: from, text, definitions }: Piece,
  { source, end: last, blocks, comments, openFences }: Draft,
): void {
  const root: Root = parser.parse(definitions + text);
  const start = from - definitions.length;
  const spanOf = (node: Nodes): Span => ({
    start: start + (node.position?.start.offset ?? 0),
    end: Math.min(start + (node.position?.end.offset ?? 0), source.length),
  });

  const visit = (node: RootContent, depth: number, first: boolean): void => {
    const span = spanOf(node);
    switch (node.type) {
      case 'heading':
      case 'paragraph': {
        collectComments(node.children, source, comments, spanOf);
        blocks.push({
          kind: node.type,
          text: textOf(node.children),
          level: node.type === 'heading' ? node.depth : 0,
          depth,
          first,
          strong: strongStart(node.children, spanOf),
          codes: codesIn(node.children, spanOf),
          media: hasMedia(node),
          ...span,
        });
        break;
      }
      case 'code': {
        if (isOpenFence(source, span, last)) openFences.push(span);
        blocks.push({ kind: 'code', text: node.value, media: true, ...plainBlock(depth, first, span) });
        break;
      }
      case 'html': {
        addComments(source, span, comments);
        const visible = withoutComments(node.value);
        const rest = withoutTags(visible);
        if (rest.trim() !== '' || /<(img|picture|video|iframe)\b/i.test(visible)) {
          blocks.push({
            kind: 'html',
            text: rest,
            media: rest.trim() === '',
            ...plainBlock(depth, first, span),
          });
        }
        break;
      }
      case 'list':
        for (const item of node.children) {
          item.children.forEach((child, index) => {
            visit(child, depth + 1, index === 0);
          });
        }
        break;
      case 'blockquote':
        for (const child of node.children) visit(child, depth, first);
        break;
      default:
        break;
    }
  };
  for (const node of root.children) if (spanOf(node).start >= from) visit(node, 0, false);
}

function plainBlock(depth: number, first: boolean, span: Span): Omit<Block, 'kind' | 'text' | 'media'> {
  return { level: 0, depth, first, strong: undefined, codes: [], ...span };
}

/** A fence without a closing line that reaches to the end of the document. */
function isOpenFence(source: string, { start, end }: Span, last: number): boolean {
  if (end < last || !/[`~]/.test(source.charAt(start))) return false;
  const written = source.slice(start, end);
  const line = written.slice(written.lastIndexOf('\n') + 1);
  return line === written || !/^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(line);
}

/** Offsets → places. */
export function placer(source: string): (path: string, span: Span) => Place {
  const lines = lineTable(source);
  return (path, { start, end }) => ({ path, start: lines.point(start), end: lines.point(end) });
}

/** Offsets of a node in the whole source. */
type SpanOf = (node: Nodes) => Span;

/** Text of inline nodes: code and text as they are, breaks as line feeds, HTML and images left out. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  let text = '';
  let inComment = false;
  for (const node of nodes) {
    if (node.type === 'html') {
      if (node.value.startsWith('<!--')) inComment = !node.value.includes('-->');
      continue;
    }
    if (inComment) continue;
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        text += node.value;
        break;
      case 'break':
        text += '\n';
        break;
      case 'image':
      case 'imageReference':
        text += node.alt ?? '';
        break;
      default:
        if ('children' in node) text += textOf(node.children);
    }
  }
  return text;
}

function strongStart(nodes: readonly PhrasingContent[], spanOf: SpanOf): Block['strong'] {
  const node = nodes.find(
    (child) => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'html',
  );
  if (node?.type !== 'strong' && node?.type !== 'emphasis') return undefined;
  return { text: textOf(node.children), ...spanOf(node) };
}

function codesIn(nodes: readonly PhrasingContent[], spanOf: SpanOf): (Span & { text: string })[] {
  return nodes.flatMap((node) => {
    if (node.type === 'inlineCode') return [{ text: node.value, ...spanOf(node) }];
    return 'children' in node ? codesIn(node.children, spanOf) : [];
  });
}

function hasMedia(node: Paragraph | Nodes): boolean {
  if (
    node.type === 'image' ||
    node.type === 'imageReference' ||
    node.type === 'link' ||
    node.type === 'linkReference'
  )
    return true;
  return 'children' in node && node.children.some((child) => hasMedia(child));
}

function collectComments(
  nodes: readonly PhrasingContent[],
  source: string,
  comments: Comment[],
  spanOf: SpanOf,
): void {
  for (const node of nodes) {
    if (node.type === 'html') addComments(source, spanOf(node), comments);
    else if ('children' in node) collectComments(node.children, source, comments, spanOf);
  }
}

function addComments(source: string, { start, end }: Span, comments: Comment[]): void {
  const html = source.slice(start, end);
  let at = html.indexOf('<!--');
  while (at !== -1) {
    const close = html.indexOf('-->', at + 4);
    const closed = close !== -1;
    const stop = closed ? close + 3 : html.length;
    const text = html.slice(at + 4, closed ? close : stop).trim();
    comments.push({ text, start: start + at, end: start + stop, closed });
    at = html.indexOf('<!--', stop);
  }
}

/** HTML without its comments; an unclosed one hides the rest. */
function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}

function withoutTags(html: string): string {
  return html.replace(/<\/?[A-Za-z][^<>]*>/g, ' ');
}
