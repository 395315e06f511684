/** Feature gates and components in the answer to "How can this feature be enabled / disabled in a live cluster?" */
import { isKnownComponent } from '../../model/components.js';
import type { Located } from '../../model/place.js';
import type { ReadmeGate } from '../../model/readme.js';
import { append } from '../../text/append.js';
import { locate } from '../../text/markdown/locate.js';
import type { MarkdownDocument } from '../../text/markdown/markdown.js';
import { saysNothing } from '../../text/non-answers.js';
import { componentsBehind, mentionedComponents, readComponents } from './component-names.js';
import { gateRows, isTable } from './gate-tables.js';
import { COMPONENT_LABEL, GATE_LABEL, type LabelledList, labelledLists, othersOf } from './labelled-lists.js';
import { clean, cleanLine, LONGEST_LIST, withoutParentheses } from './name-lists.js';
import { childrenOf, type Unit } from './units.js';

/** What the enablement answer says. */
export interface Enablement {
  readonly gates: readonly ReadmeGate[];
  readonly components: readonly Located[];
  readonly componentsConfident: boolean;
  readonly otherMechanism: boolean;
}

/** More than any KEP has. */
const MAX_GATES = 200;

const GATE = /^[A-Za-z][A-Za-z0-9]*(?:[_*{}][A-Za-z0-9*{}]*)*$/;

const NO_GATE =
  /^(?:no|not|true|false|the|a|an|this|there|is|alpha|beta|ga|stable|yes|same|feature|gate|gates|other|see|both|all|new|existing|kep|name|and|or)$/i;

/** Reads the units of the enablement answer. */
export function readEnablement(units: readonly Unit[], document: MarkdownDocument, path: string): Enablement {
  const labelled = interpret(labelledLists(units, document.source), document, path);
  const gates = labelled.gates.length > 0 ? labelled.gates : proseGates(units, document, path);
  const otherMechanism = labelled.gates.length === 0 && choosesOther(units);
  const named = {
    gates,
    components: labelled.components,
    componentsConfident: labelled.confident,
    otherMechanism,
  };
  if (labelled.gates.length > 0 || labelled.components.length > 0) return named;
  const others = othersOf(units);
  const chosen = units.filter((_, index) => others[index]?.box !== 'unticked');
  const mentioned = mentionedComponents(chosen, document, path);
  return mentioned.length > 0 ? { ...named, components: mentioned, componentsConfident: false } : named;
}

/** Components belong to the gates named last above them, before any gate to none in particular. */
function interpret(
  lists: readonly LabelledList[],
  document: MarkdownDocument,
  path: string,
): { gates: ReadmeGate[]; components: Located[]; confident: boolean } {
  const gates: (ReadmeGate & { components: Located[] })[] = [];
  const loose: Located[] = [];
  let confident = true;
  let current: typeof gates = [];
  // What stands in parentheses behind a name need not be all.
  if (!lists.some(({ kind }) => kind === 'components')) confident = false;
  for (const list of lists) {
    if (gates.length > MAX_GATES) break;
    if (list.kind === 'components') {
      const named = readComponents(list, document, path);
      confident &&= named.confident;
      for (const { components } of current.length > 0 && !list.inOther ? current : [{ components: loose }])
        append(components, named.components);
      continue;
    }
    const names = readGates(list, document, path);
    if (names.length === 0) continue;
    current = names
      .filter(({ value }) => !gates.some((gate) => gate.value === value))
      .map(({ unit, ...named }) => ({
        ...named,
        labelled: true,
        isForeign: isForeign(named.value, unit, path),
        components: componentsBehind(named.value, unit, document, path),
      }));
    append(gates, current);
  }
  return { gates, components: loose, confident };
}

/** Whether the option "Other" is ticked, or stands without a box and has something below it. */
function choosesOther(units: readonly Unit[]): boolean {
  const at = units.findIndex(({ text, box }) => /^other\b/i.test(text.trim()) && box !== 'unticked');
  return (
    at !== -1 && (units[at]?.box === 'ticked' || childrenOf(units, at).some(({ value }) => value !== ''))
  );
}

/** `the X feature gate`, `feature gate X`, `name: X`. A word in front of a gate that is named behind starts a sentence: `By feature gate X`. */
const PROSE_GATE =
  /(?<![\w.])([A-Z][A-Za-z0-9]+)\s+(?:alpha\s+|beta\s+)?feature[\s-]?gate\b(?!:?\s+(?:called\s+|named\s+|name:?\s+)?[A-Z][A-Za-z0-9]*[a-z0-9][A-Z])|\bfeature[\s-]?gates?:?\s+(?:called\s+|named\s+|name:?\s+)?([A-Z][A-Za-z0-9]+)(?!\w)|^[ \t]*(?:-[ \t]+)?name:[ \t]*([A-Z][A-Za-z0-9]+)[ \t]*$/gm;

/** A bullet that starts with the name of what it switches. */
const NAMED_FIRST = /^([A-Z][A-Za-z0-9]*[a-z][A-Z][A-Za-z0-9]*)\s?(?::|\s[-–—])\s/;
const SWITCHES = /\b(?:gate|enabl|disabl|alpha\b|beta\b)/i;
/** The environment variables that kubectl and client-go have for gates; below "Other" the author says that it is none. */
const VARIABLE = /\b(KUBECTL_[A-Z0-9]+(?:_[A-Z0-9]+){0,10}|KUBE_FEATURE_\w+)/g;

/** Gates that an answer without labels speaks of: "the `X` feature gate", a quoted piece of kep.yaml, an environment variable. */
function proseGates(units: readonly Unit[], document: MarkdownDocument, path: string): ReadmeGate[] {
  const found = new Map<string, ReadmeGate>();
  const others = othersOf(units);
  for (const [index, unit] of units.entries()) {
    if (unit.value === '') continue;
    const [, first = ''] = SWITCHES.test(unit.text) ? (NAMED_FIRST.exec(unit.text.trim()) ?? []) : [];
    const names = [
      first,
      ...[...unit.text.matchAll(PROSE_GATE)].map((match) => match[1] ?? match[2] ?? match[3] ?? ''),
      ...(others[index] === undefined
        ? [
            ...[...unit.text.matchAll(VARIABLE)].map((match) => match[1] ?? ''),
            ...gateRows(unit, document.source).flatMap((row) => gateNames(row.gate, row.unit)),
          ]
        : []),
    ];
    for (const name of names) {
      if (!isGate(name) || found.has(name)) continue;
      found.set(name, {
        value: name,
        place: locate(document, path, name, unit),
        labelled: false,
        isForeign: isForeign(name, unit, path),
        components: componentsBehind(name, unit, document, path),
      });
    }
  }
  return [...found.values()];
}

function readGates(
  { label, value, children, isOption }: LabelledList,
  document: MarkdownDocument,
  path: string,
): (Located & { readonly unit: Unit })[] {
  const own = isOption ? [] : gateNames(value, label);
  const names = own.map((name) => ({ name, unit: label }));
  if (own.length === 0 && cleanLine(value) === '') {
    for (const child of children) {
      if (child.kind !== 'text' || isTable(child) || isLabel(child.text.trim())) break;
      if (child.depth > (children[0]?.depth ?? 0)) continue;
      const [first] =
        isOption && child.codes.length === 0 ? [] : gateNames(child.text.replace(/[:(–—].*$/s, ''), child);
      if (first) names.push({ name: first, unit: child });
      else if (cleanLine(child.text) === '') break;
    }
  }
  return names.map(({ name, unit }) => ({
    value: name.replace(/\{[^}]*\}/g, '*'),
    place: locate(document, path, name, unit),
    unit,
  }));
}

/** Whether a line says what stands behind it, or of what it names the components: its own first word is no gate. */
function isLabel(text: string): boolean {
  return GATE_LABEL.test(text) || COMPONENT_LABEL.test(text) || /^components?\b/i.test(text);
}

/** Whether the words behind a gate's name give it to another KEP: `X (KEP-1234)`, `X, owned by KEP 1234`. */
function isForeign(name: string, { text }: Unit, path: string): boolean {
  const behind = text.slice(text.indexOf(name) + name.length, text.indexOf(name) + name.length + 120);
  const [, number] = /^[^.\n]{0,60}\bKEP[-\s#]{0,2}(\d+)/i.exec(behind) ?? [];
  return number !== undefined && !new RegExp(`(?:^|/)0*${number}-`).test(path);
}

/** Names of a list such as `` `A` and `B` ``, `A, B`, `A (beta in 1.28)`, `A; note that ...`. */
function gateNames(text: string, unit: Unit): string[] {
  const plain = withoutParentheses(text.slice(0, LONGEST_LIST));
  const codes = unit.codes.filter(({ text: code }) => plain.includes(code)).map(({ text: code }) => code);
  const quoted = [...plain.matchAll(/"([A-Za-z0-9]+)"/g)].map((match) => match[1] ?? '');
  const inCode = [...codes.flatMap((code) => code.split(/[,\s]+/)), ...quoted]
    .map(cleanPattern)
    .filter(isGate);
  if (inCode.length > 0) return [...new Set(inCode.filter((name) => listed(plain, name)))];
  const names: string[] = [];
  const list = plain.split(/;|\. |\n\n| - | – |\. *$/, 1)[0] ?? '';
  for (const part of list.split(/,|\band\b|&|\n|\//)) {
    const [first = '', ...rest] = part.trim().split(/\s+/).map(clean);
    if (first === '') continue;
    if (!isGate(first)) break;
    names.push(first);
    if (rest.length > 0) break;
  }
  return [...new Set(names)];
}

/** In code a star behind a name is no emphasis: `CSIMigration*` stands for several gates. */
function cleanPattern(code: string): string {
  const name = clean(code);
  return code.trim() === `${name}*` ? `${name}*` : name;
}

/** A code span belongs to the list until prose begins: `` `A`, `B` and `C`. It needs `D` ``. */
function listed(text: string, name: string): boolean {
  const before = text
    .slice(0, Math.max(0, text.search(new RegExp(`(?<!\\w)${name.replace(/[^\w]/g, '.')}(?!\\w)`))))
    .replace(/[`"*_]/g, '');
  const words = before
    .split(/[,&;]|\band\b|\s/)
    .filter((word) => /[A-Za-z]/.test(word) && !isGate(clean(word)));
  return words.length <= 3 && !/[.;]\s|\brequires?\b|\bdepends?\b|\bprerequisite/i.test(before);
}

function isGate(name: string): boolean {
  return (
    GATE.test(name) &&
    !NO_GATE.test(name) &&
    !saysNothing(name) &&
    !isKnownComponent(name) &&
    /[a-z0-9][A-Z]|[A-Z]{2}|^[A-Z][a-z]+[A-Z0-9]?|_/.test(name)
  );
}
