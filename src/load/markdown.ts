/** Markdown as blocks: mdast flattened into what the questionnaire reader needs, every block with its offsets. */
import type { Html, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place, Point } from '../types.js';

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
  /** The place of a run of source text. */
  place(path: string, span: Span): Place;
}

const parser = unified().use(remarkParse);

/** Parses Markdown (CommonMark; a GFM table or task list is text to us). Throws only `RangeError` on absurd nesting. */
export function parseMarkdown(source: string): MarkdownDocument {
  const root: Root = parser.parse(source);
  const blocks: Block[] = [];
  const comments: Comment[] = [];
  const openFences: Span[] = [];

  const visit = (node: RootContent, depth: number, first: boolean): void => {
    const span = spanOf(node);
    switch (node.type) {
      case 'heading':
      case 'paragraph': {
        collectComments(node.children, source, comments);
        blocks.push({
          kind: node.type,
          text: textOf(node.children),
          level: node.type === 'heading' ? node.depth : 0,
          depth,
          first,
          strong: strongStart(node.children),
          codes: codesIn(node.children),
          media: hasMedia(node),
          ...span,
        });
        break;
      }
      case 'code': {
        const written = source.slice(span.start, span.end);
        if (
          /^[`~]/.test(written) &&
          !/\n[ \t>]*(`{3,}|~{3,})[ \t]*$/.test(written) &&
          span.end >= source.trimEnd().length
        ) {
          openFences.push(span);
        }
        blocks.push({
          kind: 'code',
          text: node.value,
          level: 0,
          depth,
          first,
          strong: undefined,
          codes: [],
          media: true,
          ...span,
        });
        break;
      }
      case 'html': {
        addComments(source, span, comments);
        const rest = withoutTags(withoutComments(node.value));
        if (rest.trim() !== '' || /<(img|picture|video|iframe)\b/i.test(withoutComments(node.value))) {
          blocks.push({
            kind: 'html',
            text: rest,
            level: 0,
            depth,
            first,
            strong: undefined,
            codes: [],
            media: rest.trim() === '',
            ...span,
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
  for (const node of root.children) visit(node, 0, false);

  const place = placer(source);
  return { source, blocks, comments, openFences, place };
}

/** Offsets → places, by binary search over line starts. */
function placer(source: string): (path: string, span: Span) => Place {
  let starts: number[] | undefined;
  const point = (offset: number): Point => {
    if (starts === undefined) {
      starts = [0];
      for (const { index } of source.matchAll(/\r\n|\r|\n/g))
        starts.push(index + (source.startsWith('\r\n', index) ? 2 : 1));
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (path, { start, end }) => ({ path, start: point(start), end: point(end) });
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

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

function strongStart(nodes: readonly PhrasingContent[]): Block['strong'] {
  const node = nodes.find(
    (child) => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'html',
  );
  if (node?.type !== 'strong' && node?.type !== 'emphasis') return undefined;
  return { text: textOf(node.children), ...spanOf(node) };
}

function codesIn(nodes: readonly PhrasingContent[]): (Span & { text: string })[] {
  return nodes.flatMap((node) => {
    if (node.type === 'inlineCode') return [{ text: node.value, ...spanOf(node) }];
    return 'children' in node ? codesIn(node.children) : [];
  });
}

function hasMedia(node: Paragraph | Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference' || node.type === 'link') return true;
  return 'children' in node && node.children.some((child) => hasMedia(child));
}

function collectComments(nodes: readonly PhrasingContent[], source: string, comments: Comment[]): void {
  for (const node of nodes) {
    if (node.type === 'html') addComments(source, spanOf(node as Html), comments);
    else if ('children' in node) collectComments(node.children, source, comments);
  }
}

function addComments(source: string, { start, end }: Span, comments: Comment[]): void {
  let at = source.indexOf('<!--', start);
  while (at !== -1 && at < end) {
    const close = source.indexOf('-->', at + 4);
    const closed = close !== -1 && close < end;
    const stop = closed ? close + 3 : end;
    comments.push({ text: source.slice(at + 4, closed ? close : end).trim(), start: at, end: stop, closed });
    at = source.indexOf('<!--', stop);
  }
}

/** HTML without its comments; an unclosed one hides the rest. */
function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}

function withoutTags(html: string): string {
  return html.replace(/<\/?[A-Za-z][^>]*>/g, ' ');
}
