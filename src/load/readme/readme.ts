/** README.md → what rules may know of it: title, the state of every question, gates, components, metrics. */

import type { FileRead, Unreadable } from '../../files/door.js';
import type { Problem } from '../../model/finding.js';
import type { Located, Place } from '../../model/place.js';
import type { Readme } from '../../model/readme.js';
import type { Template } from '../../model/template.js';
import { isEasy, LongParagraph, refusal, TOO_COMPLEX } from '../../text/markdown/effort.js';
import { frontMatterOf } from '../../text/markdown/front-matter.js';
import { Markdown, type MarkdownDocument, placer, type Span } from '../../text/markdown/markdown.js';
import { basename } from '../../text/paths.js';
import { quote } from '../../text/words.js';
import { answersOf, missingAnswer } from './answers.js';
import { disablementOf } from './disablement.js';
import { readEnablement } from './gates.js';
import { type Recogniser, recogniser } from './questions.js';
import { type Reading, readingOf } from './reading.js';
import { parseQuestionnaire, type Region } from './region.js';
import { readSections } from './sections.js';
import { swallowedBy } from './swallowed.js';
import { toolCommentsIn } from './tool-comments.js';
import { unresolvedIn } from './unresolved.js';

const UNREADABLE: Readonly<Record<Exclude<Unreadable, 'missing'>, (name: string) => string>> = {
  directory: (name) => `Unexpected directory, expected the file ${name}`,
  outside: (name) => `Unexpected symbolic link that leaves the repository, expected the file ${name}`,
  special: (name) => `Unexpected pipe, socket or device, expected the file ${name}`,
  circle: (name) => `Unexpected symbolic links that lead to each other, expected the file ${name}`,
  unreadable: (name) => `Unexpected permissions: ${name} cannot be read`,
  'not-utf8': (name) => `Unexpected bytes, expected UTF-8 text in ${name}`,
};

const TO_SHORTEN =
  'Divide it by blank lines. Data, output and long tables belong into files of their own, which it may link to.';

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
    if (!(error instanceof LongParagraph)) return empty(path, true, read.text, TOO_COMPLEX, template);
    const place = placer(read.text)(path, error.span);
    return empty(path, true, read.text, error.message, template, { place, help: TO_SHORTEN });
  }
}

/**
 * The parts of `parseReadme` that headings tell, the same to a byte. `undefined` where these are not enough: where a parser may refuse the
 * rest, or something is left open that may hide questions. Never throws on content.
 */
export function readOutline(
  path: string,
  read: FileRead,
): Pick<Readme, 'title' | 'sections' | 'toc' | 'swallowed'> | undefined {
  if ('unreadable' in read || !isEasy(read.text)) return undefined;
  try {
    const markdown = new Markdown(frontMatterOf(read.text)?.document ?? read.text);
    const isOpen =
      markdown.leaves.some(({ form }) => form === 'open-fence') ||
      markdown.comments.some(({ closed }) => !closed);
    if (isOpen) return undefined;
    const document = markdown.document(() => false);
    const place = (span: Span): Place => document.place(path, span);
    return {
      title: titleOf({ document, place }),
      ...readSections(markdown, place),
      swallowed: undefined,
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
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
  more: Pick<Problem, 'help'> & Partial<Pick<Problem, 'place'>> = {},
): Readme {
  const problems: Problem[] =
    message === undefined ? [] : [{ subject: basename(path), message, place: { path }, ...more }];
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
    answers: new Map(template.questions.map((question) => [question.id, missingAnswer(question, { path })])),
    unresolved: [],
    gates: [],
    components: [],
    componentsConfident: false,
    otherMechanism: false,
    disablement: undefined,
    comments: [],
  };
}

function readDocument(path: string, document: MarkdownDocument, template: Template): Readme {
  const reading = readingOf(path, document, template, recogniserOf(template));
  const { region, asked, place } = reading;
  const answers = answersOf(reading);
  return {
    path,
    exists: true,
    text: document.source,
    problems: [],
    title: titleOf(reading),
    ...readSections(document.markdown, place),
    questionnaire: region && place(region.heading ?? region),
    dismissal: region && asked.length === 0 ? dismissalOf(reading, region) : undefined,
    swallowed: swallowedBy(reading, answers),
    questionnaireText: region ? withoutComments(document, region) : '',
    answers,
    unresolved: unresolvedIn(reading),
    ...readEnablement(
      asked
        .filter(({ occurrence }) => occurrence.question.id === 'enablement-mechanism')
        .flatMap(({ units }) => units),
      document,
      path,
    ),
    disablement: disablementOf(answers.get('disablement')),
    comments: toolCommentsIn(reading),
  };
}

function titleOf({ document, place }: Pick<Reading, 'document' | 'place'>): Readme['title'] {
  const block =
    document.blocks.find(({ level }) => level === 1) ??
    document.blocks.find(({ kind }) => kind === 'heading');
  if (!block) return undefined;
  const number = /^\[?[A-Z]EP[-\s#]*(\d+|N{4})\b/i.exec(block.text)?.[1];
  const written = document.source.slice(block.start, block.end);
  const marks = written.length - written.replace(/^#+[ \t]*/, '').length;
  return {
    value: block.text,
    number,
    place: place({ start: block.start + marks, end: block.end }),
  };
}

/** The text of a questionnaire that asks nothing: its first paragraph. */
function dismissalOf({ document, place }: Reading, region: Region): Located | undefined {
  const block = document.blocks.find(
    (one) =>
      one.start > region.start && one.start < region.end && one.kind === 'paragraph' && one.text !== '',
  );
  return block && { value: block.text, place: place(block) };
}

function withoutComments(document: MarkdownDocument, region: Span): string {
  let text = '';
  let at = region.start;
  for (const comment of document.comments) {
    if (comment.start < at || comment.start >= region.end) continue;
    text += document.source.slice(at, comment.start);
    at = comment.end;
  }
  return text + document.source.slice(at, region.end);
}
