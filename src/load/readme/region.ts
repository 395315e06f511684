/** Where the production readiness questionnaire of a README starts and ends. */
import { normalise } from '../../model/questionnaire.js';
import { type Block, Markdown, type MarkdownDocument, type Span } from '../../text/markdown/markdown.js';
import { questionOf, type Recogniser } from './questions.js';

/** Headings of the questionnaire: "Production Readiness Review Questionnaire" and its shorter and longer forms. */
const TITLE = /^production readiness(?: review)?(?: questionnaire)?(?: for .*)?$|^prr(?: questionnaire)?$/;
/** Without such a heading, this many questions make a questionnaire. */
const ENOUGH = 3;

/** A text of fewer characters is too short to be found by. */
const SHORTEST = 16;

/** The questionnaire's span and its heading, if it has one. */
export interface Region extends Span {
  readonly heading: Block | undefined;
}

/**
 * Finds the questionnaire: from its heading to the next heading of the same or a higher level that is none of `sections` and no
 * question; without a heading, from the first to the end of the last question's section.
 */
export function questionnaireRegion(
  document: MarkdownDocument,
  sections: readonly string[],
  recognise: Recogniser,
): Region | undefined {
  const names = new Set(sections.map(normalise));
  const headings = document.blocks.filter(({ kind }) => kind === 'heading');
  const titled = titledRegion(headings, names, recognise, document.source.length);
  if (titled) return titled;
  const asked = document.blocks.filter(
    (block) => block.text.length >= SHORTEST && isExactly(block, document, recognise),
  );
  const [start] = asked;
  const last = asked.at(-1);
  if (!start || !last || new Set(asked.map(({ text }) => normalise(text))).size < ENOUGH) return undefined;
  const section = headings.findLast((block) => block.start < start.start);
  const from = section && names.has(normalise(section.text)) ? section : start;
  const level = from.level || 3;
  const end = headings.find((block) => block.start > last.start && block.level <= level);
  return { start: from.start, end: end?.start ?? document.source.length, heading: undefined };
}

/** The questionnaire under its own heading: the outline is enough to find it. */
function titledRegion(
  headings: readonly Block[],
  names: ReadonlySet<string>,
  recognise: Recogniser,
  length: number,
): Region | undefined {
  const titles = headings.filter(
    ({ text, level }, index) => TITLE.test(normalise(text)) && !(index === 0 && level === 1),
  );
  const [first] = titles;
  if (first === undefined) return undefined;
  const { start } = titles.at(-1) ?? first;
  const end = headings.find(
    (block) =>
      block.start > start &&
      block.level <= first.level &&
      !names.has(normalise(block.text)) &&
      !recognise.near(block.text),
  );
  return { start: first.start, end: end?.start ?? length, heading: first };
}

/**
 * Parses the outline of a document and its questionnaire, with whatever other blocks `alsoWants`; all of it where the
 * questionnaire has no heading of its own but questions may be asked.
 */
export function parseQuestionnaire(
  source: string,
  sections: readonly string[],
  recognise: Recogniser,
  alsoWants: (text: string) => boolean,
): MarkdownDocument {
  const markdown = new Markdown(source);
  const headings = markdown.document(() => false).blocks;
  const region = titledRegion(headings, new Set(sections.map(normalise)), recognise, source.length);
  // Whatever is left open hides what its author sees below it.
  const last = source.trimEnd().length;
  const wantsAll = region === undefined && mayAsk(source, recognise);
  const wantsOthers = alsoWants(source);
  return markdown.document(
    ({ start, end }) =>
      wantsAll ||
      (region !== undefined && start < region.end && end > region.start) ||
      end >= last ||
      (wantsOthers && alsoWants(source.slice(start, end))),
  );
}

/** Whether any question might be asked in a text; targets of links may stand between its words. */
function mayAsk(source: string, { openings }: Recogniser): boolean {
  const words = normalise(source.replace(/\]\([^()\s]*\)/g, ''));
  return openings.some((opening) => words.includes(opening));
}

/** Whether a block asks a question in its very words. */
function isExactly(block: Block, document: MarkdownDocument, recognise: Recogniser): boolean {
  const near = (text: string): ReturnType<Recogniser['near']> => {
    const question = recognise.exact(text);
    return question && { question, words: 0 };
  };
  return questionOf(block, document, { ...recognise, near }) !== undefined;
}
