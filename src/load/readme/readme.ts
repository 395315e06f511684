/** README.md → what rules may know of it: title, the state of every question, gates, components, metrics. */

import type { FileRead, Unreadable } from '../../files/door.js';
import type { Edit, Problem } from '../../model/finding.js';
import type { Located, Place } from '../../model/place.js';
import { normalise } from '../../model/questionnaire.js';
import type { Answer, AnswerState, Readme } from '../../model/readme.js';
import type { Boilerplate, Question, Template } from '../../model/template.js';
import { refusal, TOO_COMPLEX } from '../../text/markdown/effort.js';
import { frontMatterOf } from '../../text/markdown/front-matter.js';
import { locate } from '../../text/markdown/locate.js';
import type { Block, MarkdownDocument, Span } from '../../text/markdown/markdown.js';
import { basename } from '../../text/paths.js';
import { quote } from '../../text/words.js';
import {
  authorText,
  leftoversOf,
  pendingIn,
  stateOf,
  type Unit,
  unitsOf,
  withoutInstructions,
} from './answer.js';
import { readEnablement } from './gates.js';
import { type Boundary, insertionOf, type Questionnaire } from './insertion.js';
import { metricsOf } from './metrics.js';
import { type Passage, placedPromises } from './promise-places.js';
import { type Occurrence, questionOf, type Recogniser, recogniser } from './questions.js';
import { parseQuestionnaire, questionnaireRegion, type Region } from './region.js';
import { readSections } from './sections.js';
import { templateCommentsIn } from './template-comments.js';

const NO_BOILERPLATE: Boilerplate = { lines: new Set(), prose: '' };

const UNREADABLE: Readonly<Record<Exclude<Unreadable, 'missing'>, (name: string) => string>> = {
  directory: (name) => `Unexpected directory, expected the file ${name}`,
  outside: (name) => `Unexpected symbolic link that leaves the repository, expected the file ${name}`,
  unreadable: (name) => `Unexpected permissions: ${name} cannot be read`,
  'not-utf8': (name) => `Unexpected bytes, expected UTF-8 text in ${name}`,
};

const recognisers = new WeakMap<Template, Recogniser>();

function recogniserOf(template: Template): Recogniser {
  const known = recognisers.get(template) ?? recogniser(template.questions);
  recognisers.set(template, known);
  return known;
}

/** Reads a README against the questions of `template`; front matter is none of its text. Never throws on content. `parse` is for comparing ways to parse. */
export function parseReadme(path: string, read: FileRead, template: Template, parse = documentFor): Readme {
  if ('unreadable' in read) {
    const message =
      read.unreadable === 'missing' ? undefined : UNREADABLE[read.unreadable](quote(basename(path)));
    return empty(path, read.unreadable !== 'missing', '', message, template);
  }
  const refused = refusal(read.text);
  if (refused !== undefined) return empty(path, true, read.text, refused, template);
  try {
    const top = frontMatterOf(read.text);
    if (top === undefined) return readDocument(path, parse(read.text, template), template);
    return { ...readDocument(path, parse(top.document, template), template), text: read.text };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return empty(path, true, read.text, TOO_COMPLEX, template);
  }
}

/** Text outside of the questionnaire that is read all the same: suppressions and open discussions. */
const READ_ANYWHERE = /prr-lint-|UNRESOLVED/i;

/** The README parsed as far as it is read: its outline and its questionnaire. */
function documentFor(text: string, template: Template): MarkdownDocument {
  return parseQuestionnaire(
    text,
    template.questions.map(({ section }) => section),
    recogniserOf(template),
    (segment) => READ_ANYWHERE.test(segment),
  );
}

function empty(
  path: string,
  exists: boolean,
  text: string,
  message: string | undefined,
  template: Template,
): Readme {
  const problems: Problem[] =
    message === undefined ? [] : [{ subject: basename(path), message, place: { path } }];
  return {
    path,
    exists,
    text,
    problems,
    title: undefined,
    sections: [],
    toc: undefined,
    questionnaire: undefined,
    dismissal: undefined,
    swallowed: undefined,
    questionnaireText: '',
    answers: new Map(template.questions.map((question) => [question.id, missing(question, { path })])),
    unresolved: [],
    gates: [],
    components: [],
    componentsConfident: false,
    otherMechanism: false,
    disablement: undefined,
    comments: [],
  };
}

function missing(question: Question, place: Place, text = '', insertion?: Edit): Answer {
  return {
    question,
    state: 'missing',
    place,
    written: undefined,
    text,
    repeats: [],
    leftovers: [],
    pending: [],
    promises: [],
    ticked: [],
    filled: [],
    linked: false,
    metrics: [],
    insertion,
    comments: [],
    withoutComments: [],
  };
}

/** A question with the blocks below it. */
interface Asked extends Pick<Answer, 'comments' | 'withoutComments'> {
  readonly occurrence: Occurrence;
  readonly units: readonly Unit[];
}

/** A section of the questionnaire as the README has it. */
interface SectionHeading {
  readonly name: string;
  readonly block: Block;
  /** Prose of the author between the heading and its first question. */
  readonly prose: string;
  /** Its paragraphs. */
  readonly passages: readonly Passage[];
}

function readDocument(path: string, document: MarkdownDocument, template: Template): Readme {
  const recognise = recogniserOf(template);
  const sectionNames = [...new Set(template.questions.map(({ section }) => section))];
  const region =
    template.questions.length > 0 ? questionnaireRegion(document, sectionNames, recognise) : undefined;
  const { asked, sections, boundaries } = region
    ? readRegion(document, region, sectionNames, template, recognise, path)
    : { asked: [], sections: [], boundaries: [] };
  const questionnaire = region && { path, document, template, recognise, region, boundaries };
  const place = (span: Span): Place => document.place(path, span);

  const answers = new Map<string, Answer>();
  for (const question of template.questions) {
    const section = sections.find(({ name }) => name === normalise(question.section));
    const anchor = section?.block ?? region?.heading;
    const own = asked.filter(({ occurrence }) => occurrence.question === question);
    answers.set(
      question.id,
      own.length === 0
        ? missing(
            question,
            anchor ? place(anchor) : { path },
            wholly(section, asked) ? section?.prose : '',
            insertionInto(questionnaire, section, question),
          )
        : answerOf(question, own, section, document, path),
    );
  }

  const enablement = asked
    .filter(({ occurrence }) => occurrence.question.id === 'enablement-mechanism')
    .flatMap(({ units }) => units);
  return {
    path,
    exists: true,
    text: document.source,
    problems: [],
    title: titleOf(document, path),
    ...readSections(document.markdown, place),
    questionnaire: region && place(region.heading ?? region),
    dismissal: region && asked.length === 0 ? dismissalOf(document, region, path) : undefined,
    swallowed: swallowedBy(document, path, recognise, answers),
    questionnaireText: region ? withoutComments(document, region) : '',
    answers,
    unresolved: unresolvedIn(document, path),
    ...readEnablement(enablement, document, path),
    disablement: disablementOf(answers.get('disablement')),
    comments: commentsOf(document, path, asked),
  };
}

/** Cuts the questionnaire into questions with their blocks, and sections with their prose. */
function readRegion(
  document: MarkdownDocument,
  region: Region,
  sectionNames: readonly string[],
  template: Template,
  recognise: Recogniser,
  path: string,
): { asked: Asked[]; sections: SectionHeading[]; boundaries: readonly Boundary[] } {
  const names = new Set(sectionNames.map(normalise));
  const blocks = document.blocks.filter(
    (block) => block.start >= region.start && block.start < region.end && block !== region.heading,
  );
  const marks = blocks.map((block) => {
    const section = isSection(block, names) ? normalise(block.text) : undefined;
    return {
      block,
      section,
      occurrence: section === undefined ? questionOf(block, document, recognise) : undefined,
    };
  });
  const level = endingLevel(marks);
  const boundaries = marks.flatMap((mark, at) =>
    mark.section !== undefined || mark.occurrence || endsAnswer(mark.block, level) ? [{ ...mark, at }] : [],
  );

  const asked: Asked[] = [];
  const sections: SectionHeading[] = [];
  boundaries.forEach(({ at, block, occurrence, section }, index) => {
    const next = boundaries[index + 1];
    const below = blocks.slice(at + 1, next?.at);
    if (occurrence) {
      const span = { start: block.start, end: next?.block.start ?? region.end };
      const boilerplate = template.boilerplate.get(occurrence.question.id) ?? NO_BOILERPLATE;
      asked.push({
        occurrence,
        units: unitsBelow(occurrence, below, boilerplate, document.source),
        ...templateCommentsIn(span, [block, ...below], boilerplate, document, path),
      });
    } else if (section !== undefined) {
      const general = [...template.boilerplate.values()].find(
        (_, at) => normalise(template.questions[at]?.section ?? '') === section,
      );
      const passages = below
        .filter(({ kind }) => kind !== 'heading')
        .map((one) => ({ ...one, text: withoutInstructions(one.text, general ?? NO_BOILERPLATE) }))
        .filter(({ text }) => text.trim() !== '');
      const prose = passages.map(({ text }) => text).join('\n');
      sections.push({ name: section, block, prose, passages });
    }
  });
  return { asked, sections, boundaries };
}

/** None below prose of the author's: it would stand for the answer that the question is asked for. */
function insertionInto(
  questionnaire: Questionnaire | undefined,
  section: SectionHeading | undefined,
  question: Question,
): Edit | undefined {
  return questionnaire === undefined || section?.prose ? undefined : insertionOf(question, questionnaire);
}

function isSection(block: Block, names: ReadonlySet<string>): boolean {
  return block.kind === 'heading' && names.has(normalise(block.text));
}

/** Headings of this level or a higher one end an answer: that of the sections, without sections the one above the questions. */
function endingLevel(marks: readonly Boundary[]): number {
  const highest = (these: readonly Boundary[]): number =>
    these.reduce((level, { block }) => (block.level === 0 ? level : Math.min(level, block.level)), 7);
  const sections = highest(marks.filter(({ section }) => section !== undefined));
  return sections < 7 ? sections : highest(marks.filter(({ occurrence }) => occurrence)) - 1;
}

/** A heading that opens something new: as high as the sections, or one that asks a question of its own. */
function endsAnswer(block: Block, endingLevel: number): boolean {
  if (block.kind === 'heading') return block.level <= endingLevel || /\?\s*$/.test(block.text);
  return (
    block.depth === 1 &&
    block.strong !== undefined &&
    /\?\s*$/.test(block.strong.text) &&
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

function answerOf(
  question: Question,
  asked: readonly Asked[],
  section: SectionHeading | undefined,
  document: MarkdownDocument,
  path: string,
): Answer {
  const [first] = asked;
  const units = asked.flatMap((one) => one.units);
  const own = authorText(units);
  const text = own === '' ? (section?.prose ?? '') : own;
  const ticked = units.some(({ box }) => box === 'ticked');
  const written = units.filter(({ value, box }) => value.trim() !== '' || box === 'ticked');
  const [from] = written;
  const to = written.at(-1);
  const passages = own === '' ? (section?.passages ?? []) : passagesOf(units);
  const paragraphs = passages.length === 0 ? [text] : passages.map((passage) => passage.text);
  const state: AnswerState = stateOf(question, text, ticked, paragraphs);
  return {
    question,
    state,
    place: document.place(path, first?.occurrence.words ?? { start: 0, end: 0 }),
    written: from && to && document.place(path, { start: from.start, end: to.end }),
    text,
    repeats: asked.slice(1).map(({ occurrence }) => document.place(path, occurrence.words)),
    leftovers: leftoversOf(units, (span) => document.place(path, span)),
    pending: state === 'answered' ? pendingIn(units, (word, unit) => locate(document, path, word, unit)) : [],
    promises: placedPromises(
      own === '' ? (section?.block.text ?? '') : question.heading,
      passages,
      document,
      path,
    ),
    ticked: units.filter(({ box }) => box === 'ticked').map((unit) => unit.text),
    filled: units
      .filter(({ template, value }) => template === 'label' && value !== '')
      .map((unit) => unit.text),
    linked: units.some((unit) => unit.linked) || /https?:\/\//.test(text),
    metrics: metricsOf(units, document, path),
    insertion: undefined,
    comments: asked.flatMap(({ comments }) => comments),
    withoutComments: asked.flatMap(({ withoutComments }) => withoutComments),
  };
}

/** What the author wrote in words, code and headings left out. */
function passagesOf(units: readonly Unit[]): readonly Passage[] {
  return units
    .filter(({ kind, value }) => kind === 'text' && value.trim() !== '')
    .map(({ value, start, end }) => ({ text: value, start, end }));
}

/** A section whose questions are all gone is answered by its prose, if by anything. */
function wholly(section: SectionHeading | undefined, asked: readonly Asked[]): boolean {
  return (
    section !== undefined &&
    !asked.some(({ occurrence }) => normalise(occurrence.question.section) === section.name)
  );
}

function titleOf(document: MarkdownDocument, path: string): Readme['title'] {
  const block =
    document.blocks.find(({ kind, level }) => kind === 'heading' && level === 1) ??
    document.blocks.find(({ kind }) => kind === 'heading');
  if (!block) return undefined;
  const number = /^\s*\[?[A-Z]EP[-\s#]*(\d+|N{4})\b/i.exec(block.text)?.[1];
  const written = document.source.slice(block.start, block.end);
  const marks = /^#+[ \t]*/.exec(written)?.[0].length ?? 0;
  return {
    value: block.text,
    number,
    place: document.place(path, { start: block.start + marks, end: block.end }),
  };
}

/** The text of a questionnaire that asks nothing: its first paragraph. */
function dismissalOf(document: MarkdownDocument, region: Region, path: string): Located | undefined {
  const block = document.blocks.find(
    (one) =>
      one.start > region.start &&
      one.start < region.end &&
      one.kind === 'paragraph' &&
      one.text.trim() !== '',
  );
  return block && { value: block.text, place: document.place(path, block) };
}

/** A comment or fence left open to the end of the document, with the questions it hides. */
function swallowedBy(
  document: MarkdownDocument,
  path: string,
  recognise: Recogniser,
  answers: ReadonlyMap<string, Answer>,
): Readme['swallowed'] {
  const comment = document.comments.find(({ closed, end }) => !closed && end >= document.end);
  const [fence] = document.openFences;
  const open = comment ?? fence;
  if (!open) return undefined;
  const hidden = new Set<string>();
  for (const line of document.source.slice(open.start, open.end).split(/\r?\n/)) {
    const question = recognise.exact(line.replace(/^[\s#*+-]+/, ''));
    if (question && answers.get(question.id)?.state === 'missing') hidden.add(question.id);
  }
  if (hidden.size === 0) return undefined;
  const [line = ''] = document.source.slice(open.start, open.end).split(/\r?\n/, 1);
  return {
    kind: comment ? 'comment' : 'fence',
    value: line.trim(),
    place: document.place(path, { start: open.start, end: open.start + line.trimEnd().length }),
    questions: [...hidden],
  };
}

function withoutComments(document: MarkdownDocument, region: Span): string {
  let text = '';
  let at = region.start;
  for (const comment of document.comments) {
    if (comment.start < at || comment.start >= region.end) continue;
    text += document.source.slice(at, comment.start);
    at = comment.end;
  }
  return text + document.source.slice(Math.min(at, region.end), region.end);
}

/** More than anybody discusses in one document. */
const MAX_MARKERS = 500;

type Marker = Located & { readonly closing: boolean };

const UNRESOLVED = /<<\[(\/?)UNRESOLVED\b([^\]\n]*)\]>>/gi;

/** Authors wrap the whole discussion in a fence so that its markers show; a fence that merely mentions one is an example. */
function isFencedDiscussion(block: Block, { source }: MarkdownDocument): boolean {
  const text = block.text.trim();
  return (
    /^<<\[UNRESOLVED\b/.test(text) &&
    /<<\[\/UNRESOLVED[^\]\n]*\]>>$/.test(text) &&
    /^(?:`{3,}|~{3,})[ \t]*\r?\n/.test(source.slice(block.start))
  );
}

/** Opened (and stray closing) UNRESOLVED markers outside comments, fences and code spans (template's guidance on open questions). */
function unresolvedIn(document: MarkdownDocument, path: string): Located[] {
  const markers: Marker[] = [];
  let examined = 0;
  for (const block of document.blocks) {
    if (!/UNRESOLVED/i.test(block.text) || (block.kind === 'code' && !isFencedDiscussion(block, document)))
      continue;
    const written = document.source.slice(block.start, block.end);
    for (const match of written.matchAll(UNRESOLVED)) {
      const start = block.start + match.index;
      const hides = (span: Span): boolean => span.start <= start && start < span.end;
      if (++examined > MAX_MARKERS) return firstOpen(markers);
      if (block.codes.some(hides) || document.comments.some(hides)) continue;
      markers.push({
        value: match[0],
        closing: match[1] === '/',
        place: document.place(path, { start, end: start + match[0].length }),
      });
    }
  }
  return firstOpen(markers);
}

/** Opening markers stand for their discussions; closing ones count only where nothing was opened. */
function firstOpen(markers: readonly Marker[]): Located[] {
  const opening = markers.filter(({ closing }) => !closing);
  return (opening.length > 0 ? opening : markers).map(({ value, place }) => ({ value, place }));
}

const LEAD = /^[\s*_`>"'-]*(?:\[[ xX]?\]\s*)?/;

/** Words that say "yes" without the word: what happens, or what to do, when the feature is disabled. */
const IMPLIED =
  /^(?:if|when|once|by|after)\b[^.\n]{0,60}\bdisabl|^(?:set|disable|disabling|turn|unset)\b|\bcan\s+be\s+(?:safely\s+)?(?:disabled|rolled\s+back|turned\s+off)\b/i;

/** Yes or no: clear where the answer starts with it, after bullet, emphasis or a `Gate:` prefix; else what its first words imply. */
function disablementOf(answer: Answer | undefined): Readme['disablement'] {
  if (answer?.state !== 'answered' || !answer.written) return undefined;
  const text = answer.text.replace(LEAD, '');
  const start = text.replace(/^[`*_]*[A-Z][A-Za-z0-9]+[`*_]*:\s*/, '').replace(LEAD, '');
  const yes = /^(?:yes|yep|yeah)\b/i.test(start);
  const no =
    /^(?:no|nope)\b(?!\s+(?:change|impact|effect|issue|problem|need))|^(?:the|this)\s+(?:feature|enhancement|change)\s*(?:\([^)]*\)\s*)?(?:can\s?not|can't)\s+be\s+(?:disabled|rolled\s+back|turned\s+off)\b/i.test(
      start,
    );
  if (isQualified(answer.text)) return undefined;
  const [words = ''] = start.split(/[\n.]/, 1);
  const said = { value: words.trim(), place: answer.written };
  if (yes !== no) return { yes, clear: true, ...said };
  if (/\b(?:stable|ga)\b/i.test(answer.text) && /\b(?:alpha|beta|pre-ga)\b/i.test(answer.text))
    return undefined;
  return IMPLIED.test(start.split(/[\n]{2}|(?<=\.)\s/, 1)[0] ?? '')
    ? { yes: true, clear: false, ...said }
    : undefined;
}

/** An answer per stage, version or component says both. */
function isQualified(text: string): boolean {
  const starts = text
    .split(/\n|(?<=\.)\s+/)
    .map((sentence) =>
      /^[\s*_`-]*(?:[\w.` ()-]{1,40}[:,]\s*)?[*_`]*(yes|no)\b/i.exec(sentence)?.[1]?.toLowerCase(),
    );
  return new Set(starts.filter((start) => start !== undefined)).size > 1;
}

/** Comments with the lines of the section they stand in; before the second heading that is the whole file. */
function commentsOf(document: MarkdownDocument, path: string, asked: readonly Asked[]): Readme['comments'] {
  const ours = document.comments
    .filter(({ text }) => text.includes('prr-lint-'))
    .sort((a, b) => a.start - b.start);
  if (ours.length === 0) return [];
  const lastLine =
    document.place(path, { start: document.source.length, end: document.source.length }).start?.line ?? 1;
  const lineOf = (offset: number): number =>
    document.place(path, { start: offset, end: offset }).start?.line ?? 1;
  const headings = document.blocks.filter(({ kind }) => kind === 'heading');
  const second = headings[1]?.start ?? Number.POSITIVE_INFINITY;
  const bounds = [
    ...headings.map(({ start }) => start),
    ...asked.map(({ occurrence }) => occurrence.words.start),
  ].sort((a, b) => a - b);
  let at = 0;
  return ours.map((comment) => {
    const place = document.place(path, comment);
    if (comment.start < second) return { value: comment.text, place, from: 1, to: lastLine };
    while (at < bounds.length && (bounds[at] ?? 0) <= comment.start) at++;
    const next = bounds[at];
    return {
      value: comment.text,
      place,
      from: lineOf(bounds[at - 1] ?? 0),
      to: next === undefined ? lastLine : lineOf(next) - 1,
    };
  });
}
