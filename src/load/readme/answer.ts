/** What an author wrote as an answer, once comments and template text are set aside, and what it amounts to. */
import { normalise } from '../../model/questionnaire.js';
import type { Answer, AnswerState } from '../../model/readme.js';
import type { Boilerplate, Question } from '../../model/template.js';
import type { Block, Span } from '../../text/markdown/markdown.js';
import { trimmed } from '../../text/trim.js';
import { isWhollyPutOff } from './promises.js';

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

/**
 * Labels of the template's answers through its history, for READMEs of other generations: an empty one says nothing. Each also
 * matches with small edits ("Feature gate names", "Metric(s) name").
 */
const LABELS: readonly RegExp[] = [
  /^(?:name\s+of\s+the\s+)?fe?a\w{1,3}ure[\s-]*gates?(?:\(s\))?\s+names?(?:\(s\))?(?:\s+and\s+\w+)?\s*[:=?]/i,
  /^components?(?:\(s\))?\s+depending\s+on\s+th(?:e|is|ese)\s+feature(?:\s*gates?)?(?:\(s\))?\s*[:=?]?/i,
  /^describe\s+the\s+mechanism\s*[:=?]?/i,
  /^will\s+enabling\s*\/\s*disabling\s+the\s+feature\s+require\s+downtime\s+(?:of\s+the\s+control\s+plane|or\s+reprovisioning\s+of\s+a\s+node)\s*[:=?]?(?:\s*\(do not assume `?dynamic kubelet config`? feature is enabled\)\.?)?/i,
  /^event\s+(?:reason|message)s?(?:\(s\))?\s*[:=]/i,
  /^condition\s+names?\s*[:=]/i,
  /^other\s+fields?\s*[:=]/i,
  /^details\s*[:=]/i,
  /^(?:\[optional\]\s*)?aggregation\s+methods?\s*[:=]?/i,
  /^(?:\[optional\]\s*)?metrics?(?:\(s\))?\s+names?(?:\(s\))?(?:\s*\([^)\n]*\))?\s*[:=]/i,
  /^components?(?:\(s\))?\s+exposing\s+the\s+metrics?(?:\(s\))?\s*[:=]?/i,
  /^api(?:\(s\)|s)?\s+types?(?:\(s\))?\s*[:=]/i,
  /^api\s+call\s+type(?:\s*\(e\.?g\.? patch pods\))?\s*[:=]?$/i,
  /^estimated\s+(?:throughput|increase|increase\s+in\s+size|amount\s+of\s+new\s+objects)\s*[:=]/i,
  /^(?:estimated\s+throughput|api\s+type)(?=\n|$)/i,
  /^(?:usage\s+description|impact\s+of\s+its\s+(?:outage|degraded\s+performance(?:\s+or\s+high[\s-]+error\s+rates)?)(?:\s+on\s+the\s+feature)?)\s*[:=]/i,
  /^supported\s+number\s+of\s+objects\s+per\s+\w+(?:\s*\(for namespace-scoped objects\))?\s*[:=]?$/i,
];

const OPTIONS: readonly RegExp[] = [
  /^feature\s*gates?\s*(?:\(also\s+fill\s+in\s+values?\s+in\s+`?kep\.yaml`?\))?\s*[:.]?/i,
  /^other\s*(?:\(treat\s+as\s+last\s+resort\))?\s*[:.]?$/i,
  /^events?\s*[:.]?$/i,
  /^api\s+\.?status\s*[:.]?$/i,
  /^metrics?\s*[:.]?$/i,
];

/**
 * Instructions of the template's generations from May 2020 to February 2021, which showed them as text instead of comments: enough
 * normalised words of each to know it by, small edits included. Today's are known from the repository's template.
 */
const OLDER_HELP: readonly RegExp[] = [
  /^this section must be completed when targeting\b/,
  /^for (?:alpha|beta|ga) this section is (?:encouraged|required)\b/,
  /^(?:the )?troubleshooting section (?:currently )?serves the playbook role\b/,
  /^we may consider splitting it into a dedicated playbook\b/,
  /^for now we leave it here\b/,
  /^(?:note )?also set (?:rollback|disable) supported to true or false in kep yaml$/,
  /^try to be as paranoid as possible\b/,
  /^describe the consequences on existing workloads e g if this is (?:a )?runtime feature\b/,
  /^the e2e framework does not currently support enabling (?:and|or) disabling feature gates$/,
  /^longer term we may want to require automated upgrade rollback tests\b/,
  /^ideally this should be a metrics?$/,
  /^operations against (?:the )?kubernetes api e g checking if there are objects with field x set\b/,
  /^at (?:a|the) high level this usually will be in the form of\b/,
  /\bimpossible to provide (?:a )?comprehensive guidance\b/,
  /^describe the metrics themselves and the reasons? (?:why )?they weren t added\b/,
  /^for each of (?:the dependencies|these|them) fill in the following\b/,
  /^e g new annotation of size 32b$/,
  /^e g new object x for every existing pod$/,
  /^please describe the details$/,
  /^things to keep in mind include additional in memory state\b/,
  /^(?:this|think) through this both in small and large cases\b/,
  /^(?:mitigations? )?what can be done to stop the bleeding especially for already running user workloads$/,
  /^(?:diagnostics? )?what are the useful log messages and their required logging levels?\b/,
  /^if not describe why$/,
];

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
    const starts = bullet !== null || BOX.test(text) || LABELS.some((label) => label.test(text));
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
  const label = LABELS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (label) {
    const value = withoutInstructions(text.slice(label[0].length).trim(), boilerplate);
    return { ...common, template: 'label', value };
  }
  if (box || boilerplate.lines.has(normalise(text))) {
    const option = OPTIONS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    if (option) return { ...common, template: 'option', value: text.slice(option[0].length).trim() };
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
  // A sentence of the template among the author's own is adopted, not left over.
  return { ...common, template: value === '' ? 'instruction' : undefined, value };
}

/** `Detection:` and the like: a label that the template shows in a list, in its text or in the example of a comment. */
function isLabel(text: string, { lines, prose }: Boilerplate): boolean {
  const words = normalise(text);
  return lines.has(words) || (words.split(' ').length <= 8 && words !== '' && prose.includes(` ${words} `));
}

/** Drops the sentences that are the template's instructions. */
export function withoutInstructions(text: string, boilerplate: Pick<Boilerplate, 'prose'>): string {
  const whole = normalise(text);
  if (whole === '') return text;
  if (isOfTemplate(text, whole, boilerplate)) return '';
  const below = withoutFirstLines(text, boilerplate);
  if (below !== undefined) return below;
  const sentences = text.split(/(?<=[.?!_])(?<!\b(?:e\.g|i\.e)\.)\s+|\n(?=[ \t]*[-*_])/);
  const kept = sentences.filter((sentence) => {
    const words = normalise(sentence);
    return !isOfTemplate(sentence, words, boilerplate) && !OLDER_HELP.some((help) => help.test(words));
  });
  return kept.length === sentences.length ? text : kept.join(' ').trim();
}

/** Instructions of a few lines do not always end in a full stop; what the author wrote below them follows at once. */
const INSTRUCTION_LINES = 6;

/** The lines below those that are one instruction, without further instructions; `undefined` when there is none. */
function withoutFirstLines(text: string, boilerplate: Pick<Boilerplate, 'prose'>): string | undefined {
  const written = text.split('\n', INSTRUCTION_LINES + 1);
  for (let count = Math.min(written.length - 1, INSTRUCTION_LINES); count > 0; count--) {
    // A sentence that goes on in the next line is the template's as a whole or not at all.
    if (/^\s*\p{Ll}/u.test(written[count] ?? '')) continue;
    const first = written.slice(0, count).join('\n');
    if (isOfTemplate(first, normalise(first), boilerplate))
      return withoutInstructions(text.slice(first.length).trim(), boilerplate);
  }
  return undefined;
}

/** Words of the repository's template, enough of them to be no accident. */
function isOfTemplate(text: string, words: string, { prose }: Pick<Boilerplate, 'prose'>): boolean {
  if (words === '') return false;
  const long = words.split(' ').length >= 5;
  const bracketed = /^\[[^\]]+\]\s*:?$/.test(text.trim());
  return (long || bracketed) && prose.includes(` ${words} `);
}

const PLACEHOLDER =
  /^(?:to\s?do|tbd|tba|wip|xxx+|fixme|n\/?t|fill(?:\s+me)?(?:\s+(?:this\s+)?in)?|to\s+be\s+(?:done|determined|filled|defined|decided|added|completed|announced)|work\s+in\s+progress|coming\s+soon|placeholder|\?+|\.{2,}|…|-+|_+)$/i;

const NOT_APPLICABLE = /^(?:n\s*\/?\s*a|not\s+(?:app?licable|needed|required|relevant)|does\s+not\s+apply)$/i;
const NONE =
  /^(?:none|nothing|none\s+(?:needed|required|applicable|known|so\s+far|at\s+(?:this\s+time|the\s+moment)))$/i;

/** A sentence that is a note to oneself. */
const NOTE_TO_SELF = /^(?:TODO|TBD|TBA|FIXME|WIP)\b/;

const LATER =
  '(?:alpha|beta|ga|g\\.a\\.|stable|graduat\\w*|promot\\w*|implement\\w*|release\\w*|later|before|prior|once|after|when|until|during|next|future|v?1\\.\\d+|feedback|kep)';

const STAGE = '(?:alpha|beta|ga|g\\.a\\.|stable)';

/** What an answer is called that is still to come: `this section`, `these tests`, `more details`. */
const TO_COME =
  "(?:(?:the|this|these|those|more)\\s+\\w+\\s+|\\w+\\s+(?=(?:section|question|answer|tests?|details?)\\s))?(?:(?:this|these|it|they|that|those|we(?:'ll)?|section|question|answers?|tests?|details?|e2e|which|part)\\s+){0,4}";

/** Sentences that only put an answer off; `later` must follow somewhere in the same sentence. Every repetition is bounded. */
const DEFERRALS: readonly RegExp[] = [
  new RegExp(
    `^(?:still\\s+)?(?:tbd|tba|to\\s?do|wip|n/?a|none|not\\s+applicable|not\\s+(?:yet\\s+)?(?:required|needed|tested|done|implemented|determined|decided|applicable)(?:\\s+yet)?)\\b[^a-z]*(?:\\w+\\s+){0,3}?(?:for|in|before|by|until|till|at|when|during|prior|as\\s+part|on|once|after|with)\\b[^.]*\\b${LATER}\\b`,
    'i',
  ),
  new RegExp(
    `^${TO_COME}(?:will|would|shall|should|needs?\\s+to|is\\s+to|are\\s+to|to)\\s+(?:be\\s+)?(?:be\\s+)?(?:added|filled(?:\\s+(?:in|out))?|updated|determined|provided|completed|defined|documented|decided|answered|considered|specified|fill(?:\\s+(?:in|out))?|tested|evaluated|discussed|described|addressed|revisited|expanded|established|targeted)\\b[^.]*\\b${LATER}\\b`,
    'i',
  ),
  /^(?:(?:this|it|these|they|answers?|the\s+(?:answer|section))\s+)?(?:will|to)\s+be\s+(?:added|filled(?:\s+(?:in|out))?|updated|determined|provided|completed|defined|documented|decided|answered)(?:\s+later|\s+soon)?$/i,
  new RegExp(
    `^(?:tbd|to\\s?do|to\\s+be\\s+(?:done|determined|filled|defined|decided|added|completed))\\s*[-–—:,(]?\\s*(?:for|in|at|before|by|with|on)?\\s*(?:the\\s+)?${STAGE}\\b[^.]*$`,
    'i',
  ),
  new RegExp(`^(?:for|in|at|before)\\s+${STAGE}[,:]?\\s*(?:tbd|to\\s+be\\s+\\w+)$`, 'i'),
  new RegExp(
    `^not\\s+(?:yet\\s+)?(?:required|needed|applicable|relevant)\\s+(?:for|in|at|until|before)\\s+(?:the\\s+)?${STAGE}\\b[^.]*$`,
    'i',
  ),
  new RegExp(`^(?:it\\s+is\\s+)?planned\\s+(?:for|in)\\s+(?:the\\s+)?${STAGE}\\b`, 'i'),
];

/** "Manual validation will be done before beta": a test that was not made yet, and when it will be. */
const TEST_TO_COME =
  /^(?=.*(?:\btest|\bvalidat|\bverif|^this\b|^it\b)).*\b(?:will|should|shall|to|is|are)\s+(?:be\s+)?(?:manually\s+)?(?:tested|done|performed|run|executed|conducted|planned|completed?|validated|verified)\b.*\b(?:for|in|by|before|prior|during|until|when|once|after|part)\b.*\b(?:beta|ga|stable|v?1\.\d+|graduat\w*|promot\w*|implement\w*)\b/i;
const TESTED =
  /\b(?:was|were|has\s+been|have\s+been|is|are)\s+(?:\w+ly\s+)?(?:tested|verified|validated|done|performed|covered)\b/i;
/** "Not tested yet": what stands before such a sentence. */
const NOT_TESTED =
  /^(?:no[,.]?\s+)?(?:.{0,60}\s)?not\s+(?:yet\s+)?(?:been\s+)?(?:yet\s+)?tested(?:\s+yet)?$|^not\s+yet$/i;
/** "Results will be added here": what stands behind it. */
const RESULTS_TO_COME =
  /\b(?:will|should)\s+be\s+(?:updated|added|documented|reported|recorded|described)\s+(?:here|in\s+this\s+(?:section|kep|document))\b/i;

/** Questions whose heading asks for a yes, a no or "any": a bare "None" or "N/A" answers them. */
function isYesNo({ id, heading }: Question): boolean {
  // Reviewers do not take a bare N/A for this one: upgrade and rollback always have to be tested or reasoned about.
  if (id === 'upgrade-rollback-tested') return false;
  return /^(?:does|can|will|is|are|were|was|do|has|have|should)\b/i.test(heading.trim());
}

/** "What are other known failure modes?" is answered by "None", though not by "N/A". */
function asksForKnown({ heading }: Question): boolean {
  return /\b(?:known|any)\b/i.test(heading);
}

/** The text without the punctuation and emphasis around it. */
function core(text: string): string {
  return trimmed(text, /[\s*_`"'([{<>•-]/, /[\s*_`"')\]}<>.!,;:-]/).replace(/\s+/g, ' ');
}

/** An answer of more lines than this says more than "N/A". */
const REPEATED_LINES = 20;

/** The state that the author's text gives a question; `ticked` when an option is ticked. */
export function stateOf(
  question: Question,
  text: string,
  ticked: boolean,
  paragraphs: readonly string[] = [text],
): Exclude<AnswerState, 'missing'> {
  if (text.trim() === '') return ticked ? 'answered' : 'unanswered';
  // Labels of the template that say the same one after the other are as bare as one of them.
  const lines = text.split('\n', REPEATED_LINES + 1).map(core);
  if (lines.length <= REPEATED_LINES) {
    const words = lines.filter((line) => line !== '');
    if (words.length === 0) return /[\p{L}\p{N}]/u.test(text) ? 'answered' : 'unanswered';
    const said = words.filter((line) => !PLACEHOLDER.test(line));
    if (said.length === 0) return 'unanswered';
    if (said.every((line) => NOT_APPLICABLE.test(line))) return isYesNo(question) ? 'answered' : 'na';
    if (said.every((line) => NONE.test(line) || NOT_APPLICABLE.test(line)))
      return isYesNo(question) || asksForKnown(question) ? 'answered' : 'na';
  }
  if (isDeferred(text) || isWhollyPutOff(question.heading, paragraphs)) return 'deferred';
  return 'answered';
}

function isDeferred(text: string): boolean {
  if (text.length > 400) return false;
  const sentences = text
    .replace(/\n(?=[a-z])/g, ' ')
    .split(/(?<=[.!?])\s+|\n+/)
    .map(core)
    .filter((sentence) => sentence !== '');
  const postponed = sentences.filter(
    (sentence) =>
      PLACEHOLDER.test(sentence) ||
      NOTE_TO_SELF.test(sentence) ||
      (TEST_TO_COME.test(sentence) && !TESTED.test(sentence)) ||
      DEFERRALS.some((pattern) => pattern.test(sentence)),
  );
  return (
    postponed.length > 0 &&
    sentences.every(
      (sentence) =>
        postponed.includes(sentence) || NOT_TESTED.test(sentence) || RESULTS_TO_COME.test(sentence),
    )
  );
}

/** The author's text of the units: values of labels and options, everything else as written. */
export function authorText(units: readonly Unit[]): string {
  return units
    .map(({ value }) => value.trim())
    .filter((value) => value !== '')
    .join('\n');
}

const PENDING = /(?<![\w`"'/#.-])(?:TODO|TBD|TBA|FIXME|XXX)(?![\w`"'/-])/g;

/** Every `TODO` or `TBD` that stands in the author's prose, not in code. */
export function pendingIn(
  units: readonly Unit[],
  locate: (word: string, unit: Unit) => Answer['place'],
): Answer['pending'] {
  return units
    .filter(({ kind, value }) => kind === 'text' && value !== '')
    .flatMap((unit) => {
      const prose = unit.codes.reduce((text, code) => text.replace(code.text, ' '), unit.value);
      return [...prose.matchAll(PENDING)]
        .slice(0, 1)
        .map(([name]) => ({ value: name, place: locate(name, unit) }));
    });
}

/** Template text left in an answer that the author did write. */
export function leftoversOf(
  units: readonly Unit[],
  place: (span: Span) => Answer['place'],
): Answer['leftovers'] {
  return units.flatMap((unit, index): Answer['leftovers'][number][] => {
    if (unit.template === 'instruction')
      return [{ kind: 'instruction', value: unit.text, place: place(unit) } as const];
    if (
      unit.template === 'option' &&
      unit.box === 'unticked' &&
      unit.value === '' &&
      !hasValue(units, index)
    ) {
      return [{ kind: 'option', value: unit.text, place: place(unit) } as const];
    }
    return [];
  });
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
