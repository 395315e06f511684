/** A README cut where its questionnaire asks: the context that every part of the reading works on. */

import type { Place } from '../../model/place.js';
import { normalise } from '../../model/questionnaire.js';
import type { PresentAnswer } from '../../model/readme.js';
import type { Boilerplate, Template } from '../../model/template.js';
import type { Block, MarkdownDocument, Span } from '../../text/markdown/markdown.js';
import type { Boundary } from './insertion.js';
import type { Passage } from './promise-places.js';
import { type Occurrence, questionOf, type Recogniser } from './questions.js';
import { questionnaireRegion, type Region } from './region.js';
import { templateCommentsIn } from './template-comments.js';
import { withoutInstructions } from './template-text.js';
import { type Unit, unitsOf } from './units.js';

/** A README with what its template tells of it. */
export interface Reading {
  readonly path: string;
  readonly document: MarkdownDocument;
  readonly template: Template;
  readonly recognise: Recogniser;
  /** The questionnaire; `undefined` where there is none. */
  readonly region: Region | undefined;
  /** Its questions with what stands below each, in order. */
  readonly asked: readonly Asked[];
  readonly sections: readonly SectionHeading[];
  readonly boundaries: readonly Boundary[];
  /** The place of a run of the document. */
  place(span: Span): Place;
}

const NO_BOILERPLATE: Boilerplate = { lines: new Set(), prose: '' };

/** A question with the blocks below it. */
export interface Asked extends Pick<PresentAnswer, 'comments' | 'withoutComments'> {
  readonly occurrence: Occurrence;
  readonly units: readonly Unit[];
}

/** A section of the questionnaire as the README has it. */
export interface SectionHeading {
  readonly name: string;
  readonly block: Block;
  /** Prose of the author between the heading and its first question. */
  readonly prose: string;
  /** Its paragraphs. */
  readonly passages: readonly Passage[];
}

/** Cuts a README into questions with their blocks, and sections with their prose. */
export function readingOf(
  path: string,
  document: MarkdownDocument,
  template: Template,
  recognise: Recogniser,
): Reading {
  const place = (span: Span): Place => document.place(path, span);
  const names = [...new Set(template.questions.map(({ section }) => section))];
  const region = names.length > 0 ? questionnaireRegion(document, names, recognise) : undefined;
  const context = { path, document, template, recognise, region, place };
  if (region === undefined) return { ...context, asked: [], sections: [], boundaries: [] };
  const blocks = document.blocks.filter(({ start }) => start >= region.start && start < region.end);
  const boundaries = boundariesIn(blocks, context, new Set(names.map(normalise)));
  const asked: Asked[] = [];
  const sections: SectionHeading[] = [];
  boundaries.forEach(({ at, block, occurrence, section }, index) => {
    const next = boundaries[index + 1];
    const below = blocks.slice(at + 1, next?.at);
    if (section !== undefined) {
      const passages = passagesOf(section, below, template);
      sections.push({ name: section, block, prose: passages.map(({ text }) => text).join('\n'), passages });
    } else if (occurrence) asked.push(askedWith(occurrence, below, next?.block.start ?? region.end, context));
  });
  return { ...context, asked, sections, boundaries };
}

type Context = Pick<Reading, 'path' | 'document' | 'template' | 'recognise' | 'region'>;

type Cut = Boundary & { readonly at: number };

/** What ends the answer above it, with its index among `blocks`. */
function boundariesIn(
  blocks: readonly Block[],
  { document, recognise }: Context,
  names: ReadonlySet<string>,
): Cut[] {
  const marks = blocks.map((block) => ({
    block,
    section: isSection(block, names) ? normalise(block.text) : undefined,
    occurrence: questionOf(block, document, recognise),
  }));
  const level = endingLevel(marks);
  return marks.flatMap((mark, at) =>
    mark.section !== undefined || mark.occurrence || endsAnswer(mark.block, level) ? [{ ...mark, at }] : [],
  );
}

function askedWith(
  occurrence: Occurrence,
  below: readonly Block[],
  end: number,
  { path, document, template }: Context,
): Asked {
  const boilerplate = template.boilerplate.get(occurrence.question.id) ?? NO_BOILERPLATE;
  const span = { start: occurrence.block.start, end };
  return {
    occurrence,
    units: unitsBelow(occurrence, below, boilerplate, document.source),
    ...templateCommentsIn(span, [occurrence.block, ...below], boilerplate, document, path),
  };
}

function passagesOf(section: string, below: readonly Block[], template: Template): readonly Passage[] {
  const question = template.questions.find((one) => normalise(one.section) === section);
  const general = (question && template.boilerplate.get(question.id)) ?? NO_BOILERPLATE;
  return below
    .filter(({ kind }) => kind !== 'heading')
    .map((one) => ({ ...one, text: withoutInstructions(one.text, general) }))
    .filter(({ text }) => text !== '');
}

function isSection(block: Block, names: ReadonlySet<string>): boolean {
  return block.kind === 'heading' && names.has(normalise(block.text));
}

/** Headings of this level or a higher one end an answer: that of the sections, without sections the one above the questions. */
function endingLevel(marks: readonly Boundary[]): number {
  const highest = (these: readonly Boundary[]): number =>
    these.reduce((level, { block }) => Math.min(level, block.level || 7), 7);
  const sections = highest(marks.filter(({ section }) => section !== undefined));
  return sections < 7 ? sections : highest(marks.filter(({ occurrence }) => occurrence)) - 1;
}

/** A heading that opens something new: as high as the sections, or one that asks a question of its own. */
function endsAnswer(block: Block, endingLevel: number): boolean {
  if (block.kind === 'heading') return block.level <= endingLevel || block.text.trimEnd().endsWith('?');
  return (
    block.depth === 1 &&
    block.strong !== undefined &&
    block.strong.text.endsWith('?') &&
    block.first &&
    block.strong.text.length > 20
  );
}

function unitsBelow(
  occurrence: Occurrence,
  below: readonly Block[],
  boilerplate: Boilerplate,
  source: string,
): Unit[] {
  const { rest, block } = occurrence;
  const first: Block[] = rest
    ? [
        {
          ...block,
          kind: 'paragraph',
          text: rest.text,
          start: rest.start,
          end: rest.end,
          strong: undefined,
          codes: block.codes.filter(({ start }) => start >= rest.start),
        },
      ]
    : [];
  return unitsOf([...first, ...below], boilerplate, source);
}
