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
      units.push({ ...bare(block, block.text, block), kind: 'heading', value: '' });
    } else if (block.kind === 'code') {
      units.push({ ...bare(block, block.text, block), kind: 'code', value: block.text });
    } else if (block.text.trim() === '') {
      if (block.media) units.push({ ...bare(block, '', block), kind: 'media', value: '[media]' });
    } else {
      const written = lines(block, source);
      const codes = codesOf(written, block);
      for (const [at, line] of written.entries())
        units.push(unit({ ...block, codes: codes[at] ?? [] }, line, boilerplate));
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
    const bullet = /^\s*[-*+][ \t]+/.exec(raw);
    const text = raw.slice(bullet?.[0].length ?? 0).trim();
    const starts = bullet !== null || BOX.test(text) || labelAt(text) !== undefined;
    const last = result.at(-1);
    const span = spans?.[index] ?? block;
    if (last && !starts) {
      last.text += `\n${text}`;
      last.end = span.end;
    } else
      result.push({ text, start: span.start, end: span.end, nested: last !== undefined && bullet !== null });
  });
  return result;
}

/** The block's lines in the source, without indentation and markers; `undefined` when its text has other lines. */
function sourceLines({ start, end, text }: Block, source: string): Span[] | undefined {
  const spans: Span[] = [];
  let at = start;
  for (const line of source.slice(start, end).split('\n')) {
    const lead = /^[\s>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?/.exec(line)?.[0].length ?? 0;
    const trimmed = line.trimEnd().length;
    if (trimmed > lead || spans.length > 0)
      spans.push({
        start: at + Math.min(lead, trimmed),
        end: at + Math.max(trimmed, Math.min(lead, trimmed)),
      });
    at += line.length + 1;
  }
  return spans.length === text.split('\n').length ? spans : undefined;
}

/** The code spans of each line: a block holds them in the order of its text. */
function codesOf(written: readonly Line[], { codes }: Block): Unit['codes'][] {
  let next = 0;
  return written.map(({ text }) => {
    const own: Unit['codes'][number][] = [];
    let from = 0;
    for (let code = codes[next]; code; code = codes[++next]) {
      const at = text.indexOf(code.text.trim(), from);
      if (at === -1) break;
      own.push(code);
      from = at + code.text.trim().length;
    }
    return own;
  });
}

function bare(block: Block, text: string, span: Span): Omit<Unit, 'kind' | 'value'> {
  return {
    text,
    box: undefined,
    depth: block.depth,
    codes: block.codes,
    linked: block.media && block.kind !== 'code',
    template: undefined,
    start: span.start,
    end: span.end,
  };
}

function unit(block: Block, line: Line, boilerplate: Boilerplate): Unit {
  const box = BOX.exec(line.text);
  const text = box ? line.text.slice(box[0].length) : line.text;
  const common = {
    text,
    kind: 'text',
    box: box ? (box[1] ? 'ticked' : 'unticked') : undefined,
    depth: block.depth + (line.nested ? 1 : 0),
    codes: block.codes,
    linked: block.media && block.kind !== 'code',
    start: line.start,
    end: line.end,
  } as const;
  const label = labelAt(text);
  if (label !== undefined) {
    const value = withoutInstructions(text.slice(label.length).trim(), boilerplate);
    return { ...common, template: 'label', value };
  }
  if (box || boilerplate.lines.has(normalise(text))) {
    const option = optionAt(text);
    if (option !== undefined)
      return { ...common, template: 'option', value: text.slice(option.length).trim() };
  }
  const words = normalise(text);
  if (boilerplate.lines.has(words)) return { ...common, template: box ? 'option' : 'label', value: '' };
  const ownLabel = /^([^:?\n]{3,80})[:?](?!\/\/)\s*([\s\S]*)$/.exec(text);
  if (ownLabel && isLabel(ownLabel[1] ?? '', boilerplate)) {
    return {
      ...common,
      template: 'label',
      value: withoutInstructions((ownLabel[2] ?? '').trim(), boilerplate),
    };
  }
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

const PENDING = /(?<![\w`"'/#.-])(?:TODO|TBD|TBA|FIXME|XXX)(?![\w`"'/-])/g;

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
    .filter(({ kind, value }) => kind === 'text' && value !== '')
    .flatMap((unit) => {
      if (!/TODO|TB[DA]|FIXME|XXX/.test(unit.value)) return [];
      const prose = withoutCodes(unit);
      return [...prose.matchAll(PENDING)]
        .slice(0, 1)
        .map(([name]) => ({ value: name, place: locate(name, unit) }));
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
    if (unit.template === 'instruction' && !(isKeptLabel(unit.text) && hasValue(units, index)))
      return [{ kind: 'instruction', value: unit.text, place: place(unit) }];
    const among = unit.template === undefined ? instructionAmong(unit.text, unit.value) : undefined;
    if (among !== undefined && !isKeptLabel(among) && !hasValue(units, index))
      return [{ kind: 'instruction', value: among, place: locate(among.split('\n', 1)[0] ?? '', unit) }];
    if (isEmptyField(units, index)) return [{ kind: 'label', value: unit.text, place: place(unit) }];
    const isOption =
      onlyBoxes || (unit.template === 'option' && unit.value === '' && !hasValue(units, index));
    return isOption && unit.box === 'unticked'
      ? [{ kind: 'option', value: unit.text, place: place(unit) }]
      : [];
  });
}

/** More than any answer has. */
const MANY = 1000;

/** A field of the template that nothing stands in, below no option that was not chosen and besides others that are filled in. */
function isEmptyField(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (
    units.length > MANY ||
    unit === undefined ||
    unit.template !== 'label' ||
    unit.value !== '' ||
    /^(?:\[?optional\b|describe them\b)/i.test(unit.text)
  )
    return false;
  if (!/[:=?]\s*$/.test(unit.text) || hasValue(units, index)) return false;
  const above = units.slice(0, index).findLast(({ depth }) => depth < unit.depth);
  if (above?.box === 'unticked') return false;
  const beside = units.filter(({ depth, start }) => depth === unit.depth && start > (above?.start ?? -1));
  return beside.some(({ template, value }) => template === 'label' && value !== '');
}

/** What the template shows as an item with a colon serves as a label for what the author lists below it. */
function isKeptLabel(text: string): boolean {
  return (
    /:\s*$/.test(text) &&
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
  while (end < units.length && (units[end]?.depth ?? 0) > depth) end++;
  return units.slice(index + 1, end);
}

function hasValue(units: readonly Unit[], index: number): boolean {
  return childrenOf(units, index).some(({ value }) => value !== '');
}
