/** What a heading or paragraph says, of its inline nodes as remark finds them. */
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Span } from './leaf.js';

/** A run of source text and what it says. */
export interface SpannedText extends Span {
  readonly text: string;
}

/** An HTML comment; `closed` is false when its `-->` never comes. */
export interface Comment extends SpannedText {
  readonly closed: boolean;
}

/** The words of a heading or paragraph. */
export interface Words {
  /** Plain text: no comments, no markup; line feeds as written. */
  readonly text: string;
  /** The bold (or emphasised) words that it starts with. */
  readonly strong: SpannedText | undefined;
  /** Code spans. */
  readonly codes: readonly SpannedText[];
  /** True when it holds something that is no text but says something: an image, a link. */
  readonly media: boolean;
  readonly comments: readonly Comment[];
}

/** Offsets of a node in the whole source. */
export type SpanOf = (node: Nodes) => Span;

/** The words of a text without marks. */
export function plainWords(text: string): Words {
  return { text, strong: undefined, codes: [], media: false, comments: [] };
}

/** The words of inline nodes. */
export function wordsIn(nodes: readonly PhrasingContent[], source: string, spanOf: SpanOf): Words {
  return {
    text: textOf(nodes),
    strong: strongStart(nodes, spanOf),
    codes: codesIn(nodes, spanOf),
    media: nodes.some(hasMedia),
    comments: inlineComments(nodes, source, spanOf),
  };
}

/** Text of inline nodes: code and text as they are, breaks as line feeds, HTML and images left out. */
function textOf(nodes: readonly PhrasingContent[]): string {
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

function strongStart(nodes: readonly PhrasingContent[], spanOf: SpanOf): Words['strong'] {
  const node = nodes.find(
    (child) => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'html',
  );
  if (node?.type !== 'strong' && node?.type !== 'emphasis') return undefined;
  return { text: textOf(node.children), ...spanOf(node) };
}

function codesIn(nodes: readonly PhrasingContent[], spanOf: SpanOf): SpannedText[] {
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

function inlineComments(nodes: readonly PhrasingContent[], source: string, spanOf: SpanOf): Comment[] {
  return nodes.flatMap((node) => {
    if (node.type === 'html') return commentsIn(source, spanOf(node));
    return 'children' in node ? inlineComments(node.children, source, spanOf) : [];
  });
}

/** The comments of a run of HTML. */
export function commentsIn(source: string, { start, end }: Span): Comment[] {
  const found: Comment[] = [];
  const html = source.slice(start, end);
  let at = html.indexOf('<!--');
  while (at !== -1) {
    const close = html.indexOf('-->', at + 4);
    const closed = close !== -1;
    const stop = closed ? close + 3 : html.length;
    const text = html.slice(at + 4, closed ? close : stop).trim();
    found.push({ text, start: start + at, end: start + stop, closed });
    at = html.indexOf('<!--', stop);
  }
  return found;
}
