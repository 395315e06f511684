/** The blocks of an answer → its lines, labels and options, the author's words told from the template's. */

import type { Place } from '../../model/place.js';
import { normalise } from '../../model/questionnaire.js';
import type { GivenAnswer, PresentAnswer } from '../../model/readme.js';
import type { Boilerplate } from '../../model/template.js';
import type { Block, Span } from '../../text/markdown/markdown.js';
import { labelAt, optionAt } from './template-phrases.js';
import { instructionAmong, isLabel, withoutInstructions } from './template-text.js';

/** One line, label or option of an answer. */
export interface Unit extends Span {
  readonly text: string;
  readonly kind: 'text' | 'code' | 'heading' | 'media';
  /** The task list box in front of it, however it is written (`[x]`, `[]`, `[ x ]`). */
  readonly box: 'ticked' | 'unticked' | undefined;
  /** List nesting; a unit's children are the deeper units that follow it. */
  readonly depth: number;
  readonly codes: readonly (Span & { readonly text: string })[];
  /** Its block holds a link or a picture. */
  readonly linked: boolean;
  /** Template text it consists of or starts with. */
  readonly template: 'option' | 'label' | 'instruction' | undefined;
  /** What the author added: all of it where nothing is template text. */
  readonly value: string;
}

const BOX = /^\\?\[[ \t]{0,3}([xX✓✔]?)[ \t]{0,3}\\?\][ \t]*(?![(:[])/;

/** Splits an answer's blocks into units and tells the author's words from the template's. */
export function unitsOf(blocks: readonly Block[], boilerplate: Boilerplate, source: string): Unit[] {
  const units: Unit[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      units.push({ ...bare(block), kind: 'heading', value: '' });
    } else if (block.kind === 'code') {
      units.push({ ...bare(block), kind: 'code', value: block.text });
    } else if (block.text.trim() === '') {
      if (block.media) units.push({ ...bare(block), text: '', kind: 'media', value: '[media]' });
    } else {
      for (const line of withCodes(lines(block, source), block)) units.push(unit(block, line, boilerplate));
    }
  }
  return units;
}

interface Line extends Span {
  readonly text: string;
  /** A bullet that Markdown took for a continuation of the line above. */
  readonly nested: boolean;
}

/**
 * Joins the lines of a paragraph, but for those that start an option or label of their own. A bullet that is indented too far is
 * text to Markdown and a nested item to its author.
 */
function lines(block: Block, source: string): Line[] {
  const result: { text: string; start: number; end: number; nested: boolean }[] = [];
  const spans = sourceLines(block, source);
  block.text.split('\n').forEach((raw, index) => {
    const isItem = BULLET.test(raw);
    const text = raw.replace(BULLET, '').trim();
    const { start, end } = spans?.[index] ?? block;
    const last = result.at(-1);
    if (last && !isItem && !BOX.test(text) && labelAt(text) === undefined) {
      last.text += `\n${text}`;
      last.end = end;
    } else result.push({ text, start, end, nested: last !== undefined && isItem });
  });
  return result;
}

const BULLET = /^\s*[-*+][ \t]/;

/** The block's lines in the source, without indentation and markers; `undefined` when its text has other lines. */
function sourceLines({ start, end, text }: Block, source: string): Span[] | undefined {
  let at = start;
  const spans = source
    .slice(start, end)
    .split('\n')
    .map((line): Span => {
      const from = at;
      at += line.length + 1;
      const lead = line.length - line.replace(LEAD, '').length;
      return { start: from + lead, end: from + Math.max(line.trimEnd().length, lead) };
    });
  return spans.length === text.split('\n').length ? spans : undefined;
}

/** What stands in front of a line's words. */
const LEAD = /[\s>]*(?:[-*+][ \t]+)?/;

/** Lines with their code spans: a block holds them in the order of its text. */
function withCodes(written: readonly Line[], { codes }: Block): (Line & Pick<Unit, 'codes'>)[] {
  let next = 0;
  return written.map((line) => {
    const own: Unit['codes'][number][] = [];
    let from = 0;
    for (let code = codes[next]; code; code = codes[++next]) {
      const words = code.text.trim();
      const at = line.text.indexOf(words, from);
      if (at === -1 || code.end > line.end) break;
      own.push(code);
      from = at + words.length;
    }
    return { ...line, codes: own };
  });
}

/** A block that is one unit. */
function bare({ kind, text, depth, codes, media, start, end }: Block): Omit<Unit, 'kind' | 'value'> {
  return {
    text,
    box: undefined,
    depth,
    codes,
    linked: media && kind !== 'code',
    template: undefined,
    start,
    end,
  };
}

/** A label of few words that the author may have taken from the template, up to its colon. */
const OWN_LABEL = /^[^:?\n]{3,80}[:?](?!\/\/)/;

function unit(block: Block, line: Line & Pick<Unit, 'codes'>, boilerplate: Boilerplate): Unit {
  const box = BOX.exec(line.text);
  const text = box ? line.text.slice(box[0].length) : line.text;
  const common = {
    text,
    kind: 'text',
    box: box ? (box[1] ? 'ticked' : 'unticked') : undefined,
    depth: block.depth + (line.nested ? 1 : 0),
    codes: line.codes,
    linked: block.media,
    start: line.start,
    end: line.end,
  } as const;
  const labelled = (label: string): Unit => {
    const value = withoutInstructions(text.slice(label.length).trim(), boilerplate);
    return { ...common, template: 'label', value };
  };
  const label = labelAt(text);
  if (label !== undefined) return labelled(label);
  const isOfTemplate = boilerplate.lines.has(normalise(text));
  const option = box || isOfTemplate ? optionAt(text) : undefined;
  if (option !== undefined) return { ...common, template: 'option', value: text.slice(option.length).trim() };
  if (isOfTemplate) return { ...common, template: box ? 'option' : 'label', value: '' };
  const ownLabel = OWN_LABEL.exec(text)?.[0];
  if (ownLabel !== undefined && isLabel(ownLabel, boilerplate)) return labelled(ownLabel);
  const value = withoutInstructions(text, boilerplate);
  return { ...common, template: value === '' ? 'instruction' : undefined, value };
}

/** The author's text of the units: values of labels and options, everything else as written. */
export function authorText(units: readonly Unit[]): string {
  return units
    .map(({ value }) => value.trim())
    .filter((value) => value !== '')
    .join('\n');
}

const PENDING = /(?<![\w`"'/#.-])(?:TODO|TBD|TBA|FIXME|XXX)(?![\w`"'/-])/;

/** The value of a unit with a blank in the place of each code span, which stand in it in their order. */
function withoutCodes({ codes, value }: Unit): string {
  let prose = '';
  let at = 0;
  for (const { text } of codes) {
    const start = value.indexOf(text, at);
    if (start === -1) continue;
    prose += `${value.slice(at, start)} `;
    at = start + text.length;
  }
  return prose + value.slice(at);
}

/** Every `TODO` or `TBD` that stands in the author's prose, not in code. */
export function pendingIn(
  units: readonly Unit[],
  locate: (word: string, unit: Unit) => Place,
): GivenAnswer['pending'] {
  return units
    .filter(({ kind, value }) => kind === 'text' && /TODO|TB[DA]|FIXME|XXX/.test(value))
    .flatMap((unit) => {
      const [name] = PENDING.exec(withoutCodes(unit)) ?? [];
      return name === undefined ? [] : [{ value: name, place: locate(name, unit) }];
    });
}

/** Template text left in an answer that the author did write; where it is `onlyBoxes`, each of them. */
export function leftoversOf(
  units: readonly Unit[],
  place: (span: Span) => Place,
  locate: (words: string, unit: Unit) => Place,
  onlyBoxes: boolean,
): PresentAnswer['leftovers'] {
  return units.flatMap((unit, index): PresentAnswer['leftovers'][number][] => {
    const { text, template, value } = unit;
    const isFilled = hasValue(units, index);
    if (template === 'instruction' && !(isKeptLabel(text) && isFilled))
      return [{ kind: 'instruction', value: text, place: place(unit) }];
    const among = template === undefined ? instructionAmong(text, value) : undefined;
    if (among !== undefined && !isKeptLabel(among) && !isFilled)
      return [{ kind: 'instruction', value: among, place: locate(among.replace(/\n.*/s, ''), unit) }];
    if (!isFilled && isEmptyField(unit, units, index))
      return [{ kind: 'label', value: text, place: place(unit) }];
    const isOption = onlyBoxes || (template === 'option' && value === '' && !isFilled);
    return isOption && unit.box === 'unticked' ? [{ kind: 'option', value: text, place: place(unit) }] : [];
  });
}

/** More than any answer has. */
const MANY = 1000;

/** A field of the template that nothing stands in, below no option that was not chosen and besides others that are filled in. */
function isEmptyField(
  { template, value, text, depth }: Unit,
  units: readonly Unit[],
  index: number,
): boolean {
  if (units.length > MANY || template !== 'label' || value !== '') return false;
  if (!/[:=?]/.test(text) || /\b(?:optional|describe them)\b/i.test(text)) return false;
  const above = units.slice(0, index).findLast((unit) => unit.depth < depth);
  if (above?.box === 'unticked') return false;
  const from = above?.start ?? 0;
  return units.some(
    (unit) => unit.depth === depth && unit.start >= from && unit.template === 'label' && unit.value !== '',
  );
}

/** What the template shows as an item with a colon serves as a label for what the author lists below it. */
function isKeptLabel(text: string): boolean {
  return (
    text.endsWith(':') &&
    normalise(text).split(' ').length <= LABEL_WORDS &&
    !/\b(?:fill|describe|list|please|following|below)\b/i.test(text)
  );
}

/** More words than this are a sentence. */
const LABEL_WORDS = 12;

/** Whether an answer is nothing but boxes that are not ticked, none of them with a value. */
export function isOnlyBoxes(units: readonly Unit[]): boolean {
  const written = units.filter(({ value }) => value.trim() !== '');
  return (
    written.length > 0 &&
    units.every(({ box }) => box !== 'ticked') &&
    // Words behind a colon are an answer, whatever the box.
    written.every(
      ({ box, template, text }) => box === 'unticked' && template === undefined && !/:\s*\S/.test(text),
    )
  );
}

/** Units below `units[index]` in the list. */
export function childrenOf(units: readonly Unit[], index: number): readonly Unit[] {
  const depth = units[index]?.depth ?? 0;
  let end = index + 1;
  while ((units[end]?.depth ?? 0) > depth) end++;
  return units.slice(index + 1, end);
}

function hasValue(units: readonly Unit[], index: number): boolean {
  return childrenOf(units, index).some(({ value }) => value !== '');
}
