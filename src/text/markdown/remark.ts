/** Markdown as remark reads it: a whole document, or the words of some of its leaves. */
import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { lastAtMost } from '../lines.js';
import { type Definitions, definitionsFor } from './definitions.js';
import { type Leaf, lineEndAt, type Span } from './leaf.js';
import { headingWords } from './structure.js';
import { plainWords, type Words, wordsIn } from './words.js';

const whole = unified().use(remarkParse);

/** Everything that starts another block than a paragraph or a link definition is text to this one. */
const inline = unified()
  .data('micromarkExtensions', [
    {
      disable: {
        null: [
          ...['blockQuote', 'codeFenced', 'codeIndented', 'headingAtx', 'htmlFlow', 'list'],
          ...['setextUnderline', 'thematicBreak'],
        ],
      },
    },
  ])
  .use(remarkParse);

/** Leaves with what is known of their words. */
export interface Read {
  readonly leaves: readonly Leaf[];
  readonly words: Map<Leaf, Words>;
}

/** Reads a whole document. Throws only `RangeError`, on absurd nesting. */
export function readWhole(source: string): Read {
  const root: Root = whole.parse(source);
  const last = source.trimEnd().length;
  const leaves: Leaf[] = [];
  const words = new Map<Leaf, Words>();
  const spanOf = (node: Nodes): Span => ({
    start: node.position?.start.offset ?? 0,
    end: Math.min(node.position?.end.offset ?? 0, source.length),
  });
  const visit = (node: RootContent, depth: number, first: boolean, nested: boolean): void => {
    if (node.type === 'list') {
      for (const item of node.children)
        for (const [index, child] of item.children.entries()) visit(child, depth + 1, index === 0, true);
    } else if (node.type === 'blockquote') {
      for (const child of node.children) visit(child, depth, first, true);
    } else {
      const leaf = leafOf(node, { ...spanOf(node), depth, first, nested }, source, last);
      if (leaf === undefined) return;
      leaves.push(leaf);
      if (node.type === 'heading' || node.type === 'paragraph')
        words.set(leaf, wordsIn(node.children, source, spanOf));
    }
  };
  for (const node of root.children) visit(node, 0, false, false);
  return { leaves, words };
}

const KINDS: Readonly<Record<string, Leaf['kind']>> = {
  ...{ heading: 'heading', paragraph: 'paragraph', code: 'code', html: 'html' },
  ...{ thematicBreak: 'rule', definition: 'definition' },
};

type Where = Span & Pick<Leaf, 'depth' | 'first' | 'nested'>;

function leafOf(node: RootContent, where: Where, source: string, last: number): Leaf | undefined {
  const kind = KINDS[node.type];
  if (kind === undefined) return undefined;
  const leaf = { ...where, kind, level: 0, form: 'plain', lines: [where.start, where.end] } as const;
  if (node.type === 'heading') {
    const isUnderlined = !/^#{1,6}(?:[ \t]|$)/.test(
      source.slice(where.start, where.end).split(/[\r\n]/, 1)[0] ?? '',
    );
    return {
      ...leaf,
      level: node.depth,
      form: isUnderlined ? 'underlined' : 'plain',
      lines: isUnderlined ? underlinedLines(source, where) : markedLine(source, where),
    };
  }
  if (node.type === 'html') return { ...leaf, value: node.value };
  if (node.type !== 'code') return leaf;
  const form = isFence(source, where)
    ? isOpenFence(source, where, last)
      ? 'open-fence'
      : 'fenced'
    : 'plain';
  return { ...leaf, form, value: node.value };
}

function markedLine(source: string, { start, end }: Span): readonly number[] {
  const line = source.slice(start, end);
  const [from, to] = headingWords(line, /^#*/.exec(line)?.[0].length ?? 0);
  return [start + from, start + to];
}

/** The lines above an underline. */
function underlinedLines(source: string, { start, end }: Span): readonly number[] {
  const lines: number[] = [];
  for (let at = start; at < end; ) {
    let to = at;
    while (to < end && source[to] !== '\n' && source[to] !== '\r') to += 1;
    const blanks = /^[ \t]*/.exec(source.slice(at, to))?.[0].length ?? 0;
    lines.push(at + blanks, to);
    at = to + lineEndAt(source, to).length;
  }
  return lines.slice(0, -2);
}

function isFence(source: string, { start }: Span): boolean {
  return /[`~]/.test(source.charAt(start));
}

/** A fence without a closing line that reaches to the end of the document. */
function isOpenFence(source: string, { start, end }: Span, last: number): boolean {
  if (end < last) return false;
  const written = source.slice(start, end);
  const line = written.slice(Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r')) + 1);
  return line === written || !/^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(line);
}

/** Leaves that are read together: enough to share what each run costs, few enough for what grows with their square. */
const MAX_LEAVES = 64;
const MAX_TEXT = 8192;

/** Reads the words of headings and paragraphs of a document with these link definitions. */
export function readWords(
  source: string,
  leaves: readonly Leaf[],
  definitions: Definitions,
): Map<Leaf, Words> {
  const words = new Map<Leaf, Words>();
  for (let at = 0; at < leaves.length; ) {
    let size = 0;
    let next = at;
    for (; next < leaves.length && next - at < MAX_LEAVES && size < MAX_TEXT; next++) {
      const { start, end } = leaves[next] as Leaf;
      size += end - start;
    }
    readTogether(source, leaves.slice(at, next), definitions, words);
    at = next;
  }
  return words;
}

function readTogether(
  source: string,
  leaves: readonly Leaf[],
  definitions: Definitions,
  words: Map<Leaf, Words>,
): void {
  let text = '';
  // Where each line starts, here and in the source.
  const starts: number[] = [];
  const origins: number[] = [];
  for (const { lines } of leaves) {
    for (let index = 0; index < lines.length; index += 2) {
      const [from = 0, to = 0] = [lines[index], lines[index + 1]];
      starts.push(text.length);
      origins.push(from);
      text += source.slice(from, to) + (index + 2 < lines.length ? lineEndAt(source, to) : '');
    }
    text += '\n\n';
  }
  const prefix = definitionsFor(text, definitions);
  const origin = (offset: number): number => {
    const line = lastAtMost(starts, offset - prefix.length);
    return (origins[line] ?? 0) + offset - prefix.length - (starts[line] ?? 0);
  };
  const spanOf = (node: Nodes): Span => ({
    start: origin(node.position?.start.offset ?? 0),
    end: origin(node.position?.end.offset ?? 0),
  });
  const paragraphs = (inline.parse(prefix + text) as Root).children.filter(
    (node): node is Paragraph => node.type === 'paragraph',
  );
  if (paragraphs.length === leaves.length)
    for (const [index, leaf] of leaves.entries())
      words.set(leaf, wordsIn(paragraphs[index]?.children ?? [], source, spanOf));
  else if (leaves.length > 1) for (const leaf of leaves) readTogether(source, [leaf], definitions, words);
  else for (const leaf of leaves) words.set(leaf, plainWords(source.slice(leaf.start, leaf.end)));
}
