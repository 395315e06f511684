/**
 * The repository's own KEP template as specification: its questions, the stage each section is due at, the keys of kep.yaml that
 * are PRR answers, and the text that is the template's and not an author's.
 */

import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import { maturity } from '../model/lifecycle.js';
import { normalise, QUESTIONS, SECTIONS } from '../model/questionnaire.js';
import type { Section } from '../model/readme.js';
import type { Boilerplate, Question, Template } from '../model/template.js';
import { isEasy, LongParagraph, TOO_COMPLEX } from '../text/markdown/effort.js';
import { frontMatterOf } from '../text/markdown/front-matter.js';
import type { Block, MarkdownDocument } from '../text/markdown/markdown.js';
import { lastMade, lazy } from '../text/once.js';
import { bareTitle } from '../text/titles.js';
import { singleBlanks } from '../text/trim.js';
import { type Recogniser, recogniser } from './readme/questions.js';
import { parseQuestionnaire, questionnaireRegion } from './readme/region.js';
import { readSections } from './readme/sections.js';
import { hasTitle, optionalAmong } from './readme/template-options.js';
import { readSources, type Sources } from './sources.js';
import { withoutConstants } from './template-constants.js';
import { type FromYaml, readKeys, stageName } from './template-keys.js';

const REQUIRED_KEYS: readonly (readonly [string, string])[] = [
  ['feature-gates', 'alpha'],
  ['disable-supported', 'alpha'],
  ['metrics', 'beta'],
];

/** The specification without a template: today's questions of kubernetes/enhancements and nothing to call left over. */
export const BUILT_IN: Template = {
  path: undefined,
  refused: undefined,
  questions: QUESTIONS,
  requiredKeys: new Map(REQUIRED_KEYS),
  keys: undefined,
  placeholders: new Map(),
  releasesWithV: false,
  title: undefined,
  sections: [],
  optional: new Set(),
  hasToc: false,
  boilerplate: new Map(),
};

/**
 * Reads the template that `config` names; what it lacks (README, kep.yaml or the whole directory) the built-in table fills in. `proposals`, the
 * paths of those that are written from it, tell which of its values are no placeholders. Never throws on content: a README that is too much
 * for the parser is `refused`.
 */
export async function loadTemplate(
  files: Files,
  config: Config,
  proposals: readonly string[] = [],
): Promise<Template> {
  if (config.template === undefined) return builtIn(config);
  const sources = await readSources(files, config.template, config);
  const keys = keysIn(sources, config);
  if (keys === undefined) return templateIn(sources, config);
  const placeholders = await withoutConstants(keys.placeholders, files, config, proposals);
  return templateIn(sources, config, { ...keys, placeholders });
}

/** The template that `sources` are; `keys` is what its metadata says. */
export function templateIn(
  sources: Pick<Sources, 'document' | 'metadata'>,
  config: Config,
  keys: FromYaml | undefined = keysIn(sources, config),
): Template {
  const { path, read } = sources.document;
  const markdown = 'text' in read ? (frontMatterOf(read.text)?.document ?? read.text) : undefined;
  const isThere = markdown !== undefined || keys !== undefined;
  const known = { ...builtIn(config), ...keys, path: isThere ? config.template : undefined };
  if (markdown === undefined) return known;
  const reason = refusedFor(path, markdown);
  if (reason !== undefined) return { ...known, refused: { path, reason } };
  const whole = (): FromReadme => readingOf(path, markdown);
  if (config.questionnaire === 'template') return lazy(known, { questions: true, ...OUTSIDE }, whole);
  return lazy(known, OUTSIDE, whole);
}

function builtIn({ questionnaire }: Config): Template {
  return questionnaire === 'none' ? { ...BUILT_IN, questions: [] } : BUILT_IN;
}

/** What the metadata of a template says, wherever it stands; `undefined` where there is none to read. */
function keysIn(
  { document, metadata }: Pick<Sources, 'document' | 'metadata'>,
  { metadata: { source } }: Config,
): FromYaml | undefined {
  if (metadata && 'text' in metadata.read) return keysOf(metadata.read.text);
  if (source !== 'front-matter' || !('text' in document.read)) return undefined;
  const yaml = frontMatterOf(document.read.text)?.yaml;
  return yaml === undefined ? undefined : keysOf(yaml);
}

/** The same of the last metadata: what it says, or that it says nothing. */
const lastKeys = lastMade<{ readonly keys: FromYaml | undefined }>(4);

function keysOf(text: string): FromYaml | undefined {
  return lastKeys(text, () => ({ keys: readKeys(text) })).keys;
}

/** What is read of the template also where its questions are not asked. */
const OUTSIDE = { title: true, sections: true, optional: true, hasToc: true, boilerplate: true } as const;

/** What a template's README says. */
type FromReadme = Pick<Template, 'questions' | 'title' | 'sections' | 'optional' | 'hasToc' | 'boilerplate'>;

/** The readings of the last texts: versions of a repository hardly differ in their template. */
const lastReadings = lastMade<FromReadme>(4);

function readingOf(path: string, text: string): FromReadme {
  return lastReadings(`${path}\0${text}`, () => readTemplate(path, text));
}

/** In UTF-16 code units; a real one has up to 40,000. Every line of a KEP may be one of its template's. */
const MAX_TEXT = 256 * 1024;
/** Of a real one, up to 150. Each is looked for in each KEP. */
const MAX_HEADINGS = 1000;
/** What may be a heading or a bold question. */
const HEADING = /^[ \t]*(?:[-*+][ \t]+)?(?:#{1,6}[ \t]|\*\*|__|(?:=+|-+)[ \t]*$)/gm;

/** Only what may be too much for the parser is read at once; other READMEs are read when somebody asks. */
function refusedFor(path: string, text: string): string | undefined {
  if (text.length > MAX_TEXT)
    return `Unexpected size of ${Math.ceil(text.length / 1024)} KB, expected at most ${MAX_TEXT / 1024} KB`;
  const headings = text.match(HEADING)?.length ?? 0;
  if (headings > MAX_HEADINGS)
    return `Unexpected number of headings and questions, ${headings.toLocaleString('en')}, expected at most ${MAX_HEADINGS.toLocaleString('en')}`;
  if (isEasy(text)) return undefined;
  try {
    readingOf(path, text);
    return undefined;
  } catch (error) {
    if (error instanceof LongParagraph) return error.message;
    if (error instanceof RangeError) return TOO_COMPLEX;
    throw error;
  }
}

/** The headings and the questionnaire of a template README. */
function readTemplate(path: string, text: string): FromReadme {
  const known = recogniser(QUESTIONS);
  const sections = SECTIONS.map(({ heading }) => heading);
  const document = parseQuestionnaire(text, sections, known, () => false);
  const { sections: headings, toc } = readSections(document.markdown, (span) => document.place(path, span));
  const first = document.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  const title = headings[0]?.level === 1 && hasTitle(headings) ? bareTitle(first) || undefined : undefined;
  const outline = {
    title,
    sections: headings,
    optional: optionalIn(text, headings),
    hasToc: toc.missing.length === 0,
  };
  const region = questionnaireRegion(document, sections, known);
  if (!region) return { ...outline, questions: QUESTIONS, boilerplate: new Map() };
  const blocks = document.blocks.filter(({ start }) => start >= region.start && start < region.end);
  const marks = marksOf(blocks, known);
  const questions: Question[] = [];
  const boilerplate = new Map<string, Boilerplate>();
  const general = proseBetween(document, region.start, marks[0]?.block.start ?? region.end);
  let section = '';
  let stage = 'alpha';
  let sectionProse = '';
  marks.forEach((mark, index) => {
    const end = marks[index + 1]?.block.start ?? region.end;
    if (mark.kind === 'section') {
      section = mark.block.text.trim();
      sectionProse = proseBetween(document, mark.block.start, end);
      stage = stageOf(document, mark.block.start, end) ?? builtInStage(section);
      return;
    }
    const heading = singleBlanks(mark.block.strong?.text ?? mark.block.text).trim();
    if (questions.some((question) => normalise(question.heading) === normalise(heading))) return;
    const builtIn = known.near(heading)?.question;
    const wordings = builtIn ? [builtIn.heading, ...builtIn.wordings] : [];
    const id =
      builtIn && !questions.some((question) => question.id === builtIn.id) ? builtIn.id : slug(heading);
    questions.push({
      id,
      heading,
      wordings,
      section,
      stage,
      ...(builtIn?.since && { since: builtIn.since }),
    });
    const below = blocks.filter(({ start }) => start > mark.block.start && start < end);
    boilerplate.set(id, {
      lines: new Set(below.flatMap(labels)),
      prose: `${general}${sectionProse}${proseBetween(document, mark.block.start, end)}`,
    });
  });
  return questions.length === 0
    ? { ...outline, questions: QUESTIONS, boilerplate }
    : { ...outline, questions, boilerplate };
}

function optionalIn(text: string, sections: readonly Section[]): ReadonlySet<Section> {
  const lines = text.split('\n');
  const firstOf = ({ place }: Section): number => (place.start?.line ?? 1) - 1;
  const below = new Map(
    sections.map((section, index) => {
      const next = sections[index + 1];
      return [section, lines.slice(section.firstLine - 1, next && firstOf(next)).join('\n')];
    }),
  );
  const top = sections.find(({ level }) => level > 1 || !hasTitle(sections));
  const preface = lines.slice(0, top && firstOf(top)).join('\n');
  return optionalAmong(sections, (section) => below.get(section) ?? '', preface);
}

interface Mark {
  readonly kind: 'section' | 'question';
  readonly block: Block;
}

/** Sections and questions of the template in order: a heading (or bold start) with a question mark asks, other headings group. */
function marksOf(blocks: readonly Block[], known: Recogniser): Mark[] {
  const marks: Mark[] = [];
  for (const block of blocks.slice(1)) {
    const words = block.strong?.text ?? block.text;
    const asks = /\?\s*$/.test(words.trim()) || known.exact(words) !== undefined;
    if (block.kind === 'heading') marks.push({ kind: asks ? 'question' : 'section', block });
    else if (block.strong && asks && block.depth <= 1) marks.push({ kind: 'question', block });
  }
  return marks.filter(
    ({ kind }, index) =>
      kind === 'question' || marks[index + 1]?.kind === 'question' || isLastSection(marks, index),
  );
}

/** A heading above other headings (the questionnaire's own) groups nothing itself. */
function isLastSection(marks: readonly Mark[], index: number): boolean {
  return index > 0 && marks[index + 1] === undefined;
}

/** The first stage that the section's comment demands answers at. */
function stageOf(document: MarkdownDocument, start: number, end: number): string | undefined {
  const text = document.source.slice(start, end);
  const targeted = /must be completed when targeting\s+(\w+)/i.exec(text)?.[1]?.toLowerCase();
  if (targeted) return stageName(targeted);
  const required = [...text.matchAll(/\bfor\s+(alpha|beta|ga|stable)\b[^.:]*\bis\s+required/gi)].map(
    (match) => stageName(match[1] ?? ''),
  );
  return required.sort((a, b) => maturity(a) - maturity(b))[0];
}

function builtInStage(section: string): string {
  return SECTIONS.find(({ heading }) => normalise(heading) === normalise(section))?.stage ?? 'alpha';
}

/** Comments and visible prose between two offsets as one normalised string between blanks. */
function proseBetween(document: MarkdownDocument, start: number, end: number): string {
  const comments = document.comments
    .filter((comment) => comment.start >= start && comment.start < end)
    .map(({ text }) => text);
  const visible = document.blocks
    .filter((block) => block.kind === 'paragraph' && block.start > start && block.start < end)
    .map(({ text }) => text);
  return ` ${normalise([...comments, ...visible].join(' '))} `;
}

/** An option or label of the template, normalised, with and without what follows its colon. */
function labels(block: Block): string[] {
  if (block.kind !== 'paragraph') return [];
  const text = block.text.replace(/^\s*\[[ xX]?\]\s*/, '');
  return [normalise(text), normalise(text.replace(/[:?][\s\S]*$/, ''))].filter((line) => line !== '');
}

function slug(heading: string): string {
  return normalise(heading).split(' ').slice(0, 12).join('-');
}
