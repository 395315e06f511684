/** The questionnaire of a README → the answer to every question of the template. */

import type { Edit } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import { normalise } from '../../model/questionnaire.js';
import type { Answer, MissingAnswer, PresentAnswer } from '../../model/readme.js';
import type { Question } from '../../model/template.js';
import { locate } from '../../text/markdown/locate.js';
import { lazy } from '../../text/once.js';
import { insertionOf } from './insertion.js';
import { metricsOf } from './metrics.js';
import { withPointers } from './pointers.js';
import { type Passage, placedPromises } from './promise-places.js';
import { PutsOff } from './promises.js';
import type { Asked, Reading, SectionHeading } from './reading.js';
import { standsForAll, stateOf } from './state.js';
import { authorText, isOnlyBoxes, leftoversOf, pendingIn, type Unit } from './units.js';

/** By question id, every question of the template in its order. */
export function answersOf(reading: Reading): ReadonlyMap<string, Answer> {
  const { template, sections, asked, region, path, place } = reading;
  // Where one question of a section has an answer of its own, the prose above leaves the others open.
  const answered = new Set(
    asked
      .filter(({ units }) => authorText(units) !== '')
      .map(({ occurrence }) => normalise(occurrence.question.section)),
  );
  const answers = template.questions.map((question): Answer => {
    const section = sections.find(({ name }) => name === normalise(question.section));
    const anchor = section?.block ?? region?.heading;
    const [first, ...again] = asked.filter(({ occurrence }) => occurrence.question === question);
    return first === undefined
      ? missingAnswer(
          question,
          anchor ? place(anchor) : { path },
          proseInstead(section, asked),
          insertionInto(reading, section, question),
        )
      : answerOf(first, again, section, reading, !answered.has(normalise(question.section)));
  });
  return new Map(withPointers(answers, reading.recognise).map((answer) => [answer.question.id, answer]));
}

/** The answer to a question that is not asked. */
export function missingAnswer(question: Question, place: Place, text = '', insertion?: Edit): MissingAnswer {
  return { question, state: 'missing', place, text, insertion };
}

/** None below prose of the author's: it would stand for the answer that the question is asked for. */
function insertionInto(
  reading: Reading,
  section: SectionHeading | undefined,
  question: Question,
): Edit | undefined {
  const { region } = reading;
  return region === undefined || section?.prose ? undefined : insertionOf(question, { ...reading, region });
}

/** The answer to a question that is asked, perhaps `again`; where it `isAlone`, its section without any answer below a question, the section may have one. */
function answerOf(
  { occurrence, ...asked }: Asked,
  again: readonly Asked[],
  section: SectionHeading | undefined,
  { document, path, place }: Reading,
  isAlone: boolean,
): PresentAnswer {
  const { question } = occurrence;
  const all = [asked, ...again];
  const units = all.flatMap((one) => one.units);
  const own = authorText(units);
  const general = section !== undefined && isAlone && answersAll(section) ? section : undefined;
  const text = general?.prose ?? own;
  const passages = general?.passages ?? passagesOf(units);
  const paragraphs = passages.map((passage) => passage.text);
  // Code is read where there is nothing else, though it promises nothing.
  const said = new PutsOff(
    general?.block.text ?? question.heading,
    paragraphs.length === 0 ? [text] : paragraphs,
  );
  const ticked = units.filter(({ box }) => box === 'ticked');
  const written = units.filter(({ value, box }) => value.trim() !== '' || box === 'ticked');
  const within = (words: string, unit: Unit): Place => locate(document, path, words, unit);
  const [from] = written;
  const onlyBoxes = isOnlyBoxes(units);
  const state = onlyBoxes ? 'unanswered' : stateOf(question, text, ticked.length > 0, said);
  const below = {
    question,
    place: place(occurrence.words),
    written: from && place({ start: from.start, end: (written.at(-1) ?? from).end }),
    text: onlyBoxes ? '' : text,
    repeats: again.map((one) => place(one.occurrence.words)),
    leftovers: leftoversOf(units, place, within, onlyBoxes),
    ticked: ticked.map((unit) => unit.text),
    filled: units
      .filter(({ template, value }) => template === 'label' && value !== '')
      .map((unit) => unit.text),
    linked: units.some((unit) => unit.linked) || /https?:\/\//.test(text),
    metrics: metricsOf(units, document, path),
    comments: all.flatMap(({ comments }) => comments),
    withoutComments: all.flatMap(({ withoutComments }) => withoutComments),
  };
  // Read when they are asked for: of many KEPs nobody does.
  const promised = (): Pick<PresentAnswer, 'promises'> => ({
    promises: passages.length === 0 ? [] : placedPromises(said, passages, document, path),
  });
  if (state !== 'answered') return lazy({ ...below, state }, { promises: true }, promised);
  return lazy({ ...below, state, pending: pendingIn(units, within) }, { promises: true }, promised);
}

/** Whether the prose of a section stands for its questions: it speaks for all of it, or puts all of it off. */
function answersAll({ prose, passages, block }: SectionHeading): boolean {
  return (
    standsForAll(prose) ||
    new PutsOff(
      block.text,
      passages.map(({ text }) => text),
    ).isWhole()
  );
}

/** What the author wrote in words, code and headings left out. */
function passagesOf(units: readonly Unit[]): readonly Passage[] {
  return units
    .filter(({ kind, value }) => kind === 'text' && value !== '')
    .map(({ value, start, end }) => ({ text: value, start, end }));
}

/** A section whose questions are all gone is answered by its prose, if by anything. */
function proseInstead(section: SectionHeading | undefined, asked: readonly Asked[]): string {
  if (section === undefined) return '';
  const isAsked = asked.some(({ occurrence }) => normalise(occurrence.question.section) === section.name);
  return isAsked ? '' : section.prose;
}
