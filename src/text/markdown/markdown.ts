/**
 * A Markdown document: its structure, read line by line, and the blocks that the questionnaire reader needs, with the words of those
 * that somebody asks for. Where the lines alone do not tell the structure, remark reads all of it.
 */
import type { Place } from '../../model/place.js';
import { lineTable } from '../lines.js';
import { type Definitions, definitionsOf } from './definitions.js';
import { effortOfWords, refuseLong, refuseWhole } from './effort.js';
import { type Leaf, rawTextOf, type Span } from './leaf.js';
import { plainWordsOf } from './plain-words.js';
import { readWhole, readWords } from './remark.js';
import { structureOf } from './structure.js';
import { type Comment, commentsIn, plainWords, type SpannedText, type Words } from './words.js';

export type { Span } from './leaf.js';
export type { Comment } from './words.js';

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
  readonly strong: SpannedText | undefined;
  /** Code spans. */
  readonly codes: readonly SpannedText[];
  /** True when it holds something that is no text but says something: an image, a link. */
  readonly media: boolean;
}

/** A README taken apart. Offsets refer to `source`. */
export interface MarkdownDocument {
  readonly source: string;
  readonly markdown: Markdown;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** Fences that are never closed: they reach to the end of the document. */
  readonly openFences: readonly Span[];
  /** Where the last word of `source` ends. */
  readonly end: number;
  /** The place of a run of source text. */
  place(path: string, span: Span): Place;
}

/** Parses all of it with remark (CommonMark; a GFM table or task list is text to us). Throws only `RangeError`, on absurd nesting. */
export function parseMarkdown(source: string): MarkdownDocument {
  return new Markdown(source, false).document(() => true);
}

/** A Markdown text, of which no more is read than somebody asks for. Throws `RangeError` for what takes too long to read. */
export class Markdown {
  /** All leaves in their order. */
  readonly leaves: readonly Leaf[];
  private readonly words: Map<Leaf, Words>;
  private knownDefinitions: Definitions | undefined;
  private effort = 0;
  private allComments: readonly Comment[] | undefined;

  /** `byLines` is for comparing: without it remark reads all. */
  constructor(
    readonly source: string,
    byLines = true,
  ) {
    const { leaves, sure } = byLines ? structureOf(source) : { leaves: [], sure: false };
    if (!sure) refuseWhole(source);
    const read = sure ? { leaves, words: new Map<Leaf, Words>() } : readWhole(source);
    this.leaves = read.leaves;
    this.words = read.words;
  }

  /** The words of a heading or paragraph. */
  wordsOf(leaf: Leaf): Words {
    this.read([leaf]);
    return this.words.get(leaf) ?? plainWords('');
  }

  /** Comments of the whole document. */
  get comments(): readonly Comment[] {
    this.allComments ??= this.commentsOf(
      this.source.includes('<!--') ? this.leaves.filter((leaf) => this.holdsComment(leaf)) : [],
    );
    return this.allComments;
  }

  /** Its headings, and of the rest the blocks that `isWanted`. */
  document(isWanted: (leaf: Span) => boolean): MarkdownDocument {
    const { source } = this;
    const wanted = this.leaves.filter((leaf) => leaf.kind === 'heading' || isWanted(leaf));
    this.read(wanted);
    return {
      source,
      markdown: this,
      blocks: wanted.flatMap((leaf) => this.blockOf(leaf) ?? []),
      comments: this.commentsOf(wanted),
      openFences: wanted.filter(({ form }) => form === 'open-fence'),
      end: source.trimEnd().length,
      place: placer(source),
    };
  }

  /** Reads the words of leaves together: each run of a parser costs. */
  private read(leaves: readonly Leaf[]): void {
    const marked: Leaf[] = [];
    for (const leaf of leaves) {
      if (leaf.kind !== 'heading' && leaf.kind !== 'paragraph') continue;
      refuseLong(this.source, leaf);
      if (this.words.has(leaf)) continue;
      const plain = plainWordsOf(this.source, leaf.lines, this.definitions);
      if (plain !== undefined) this.words.set(leaf, plain);
      else {
        this.effort += effortOfWords(this.source.slice(leaf.start, leaf.end), this.effort);
        marked.push(leaf);
      }
    }
    if (marked.length === 0) return;
    for (const [leaf, words] of readWords(this.source, marked, this.definitions)) this.words.set(leaf, words);
  }

  private get definitions(): Definitions {
    this.knownDefinitions ??= definitionsOf(this.source, this.leaves);
    return this.knownDefinitions;
  }

  private holdsComment({ kind, start, end }: Leaf): boolean {
    return kind !== 'code' && this.source.slice(start, end).includes('<!--');
  }

  private commentsOf(leaves: readonly Leaf[]): readonly Comment[] {
    this.read(leaves.filter((leaf) => this.holdsComment(leaf)));
    return leaves.flatMap((leaf) =>
      leaf.kind === 'html' ? commentsIn(this.source, leaf) : (this.words.get(leaf)?.comments ?? []),
    );
  }

  private blockOf(leaf: Leaf): Block | undefined {
    const { kind, level, depth, first, start, end } = leaf;
    if (kind === 'rule' || kind === 'definition') return undefined;
    const place = { level, depth, first, start, end };
    if (kind === 'heading' || kind === 'paragraph') {
      const { text, strong, codes, media } = this.wordsOf(leaf);
      return { kind, text, strong, codes, media, ...place };
    }
    const plain = { strong: undefined, codes: [], ...place };
    const value = rawTextOf(leaf, this.source);
    if (kind === 'code') return { kind, text: value, media: true, ...plain };
    const visible = withoutComments(value);
    const text = withoutTags(visible);
    const isEmpty = text.trim() === '';
    if (isEmpty && !/<(img|picture|video|iframe)\b/i.test(visible)) return undefined;
    return { kind, text, media: isEmpty, ...plain };
  }
}

/** Offsets → places. */
export function placer(source: string): (path: string, span: Span) => Place {
  const lines = lineTable(source);
  return (path, { start, end }) => ({ path, start: lines.point(start), end: lines.point(end) });
}

/** HTML without its comments; an unclosed one hides the rest. */
function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}

function withoutTags(html: string): string {
  return html.replace(/<\/?[A-Za-z][^<>]*>/g, ' ');
}
