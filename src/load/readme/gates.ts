/** Feature gates and components in the answer to "How can this feature be enabled / disabled in a live cluster?" */
import { component, isKnownComponent } from '../../model/components.js';
import type { Located, Place } from '../../model/place.js';
import type { ReadmeGate } from '../../model/readme.js';
import { locate } from '../../text/markdown/locate.js';
import type { MarkdownDocument } from '../../text/markdown/markdown.js';
import { trimmed } from '../../text/trim.js';
import { childrenOf, type Unit } from './answer.js';

/** What the enablement answer says. */
export interface Enablement {
  readonly gates: readonly ReadmeGate[];
  readonly components: readonly Located[];
  readonly componentsConfident: boolean;
  readonly otherMechanism: boolean;
}

const GATE_LABEL =
  /^(?:the\s+|name\s+of\s+the\s+)?f[ae]{1,2}\w{1,3}ure[\s-]*(?:gate|flag)s?(?:\(s\))?(?:\s+names?(?:\(s\))?)?(?:\s*\([^)]*\))?\s*[:=]?\s*/i;
const COMPONENT_LABEL =
  /^components?(?:\(s\))?(?:\s+(?:depending|that\s+depend|affected|involved|using|required)\b[^:=\n]*|\s*)[:=]\s*|^components?(?:\(s\))?\s+depending\s+on\s+th(?:e|is|ese)\s+feature(?:\s*gates?)?(?:\(s\))?\s*/i;
/** Longer than any list of names, in characters: what follows is prose. */
const LONGEST_LIST = 2000;
/** More than any KEP has. */
const MAX_GATES = 200;
const OPTION = /^(?:feature\s*gates?\s*(?:\(also\b[^)]*\))|other)\s{0,3}[:.]?$/i;
const GATE = /^[A-Za-z][A-Za-z0-9]*(?:[_*{}][A-Za-z0-9*{}]*)*$/;
const NO_GATE =
  /^(?:n\/?a|na|none|no|not|tbd|todo|true|false|the|a|an|this|there|is|alpha|beta|ga|stable|yes|same|feature|gate|gates|other|see|both|all|new|existing|kep|name|and|or)$/i;

/** Reads the units of the enablement answer. */
export function readEnablement(units: readonly Unit[], document: MarkdownDocument, path: string): Enablement {
  const gates: { value: string; place: Place; labelled: boolean; components: Located[] }[] = [];
  const loose: Located[] = [];
  let confident = true;
  let current: typeof gates = [];
  let inOther = false;

  units.forEach((unit, index) => {
    if (unit.kind !== 'text' || gates.length > MAX_GATES) return;
    const text = unit.text.trim();
    if (/^other\b/i.test(text) && (unit.box || unit.template === 'option')) inOther = true;
    else if (unit.box) inOther = false;
    if (inOther) return;
    const label = COMPONENT_LABEL.exec(text);
    if (label) {
      const named = readComponents(
        unit,
        text.slice(label[0].length),
        childrenOf(units, index),
        document,
        path,
      );
      confident &&= named.confident;
      if (current.length > 0) for (const gate of current) gate.components.push(...named.components);
      else loose.push(...named.components);
      return;
    }
    const gateLabel = GATE_LABEL.exec(text);
    if (!gateLabel || (OPTION.test(text) && !hasGateChildren(units, index))) return;
    const names = readGates(
      unit,
      text.slice(gateLabel[0].length),
      childrenOf(units, index),
      OPTION.test(text),
      document,
      path,
    );
    if (names.length > 0) {
      current = names
        .filter(({ value: name }) => !gates.some((gate) => gate.value === name))
        .map((named) => ({ ...named, labelled: true, components: [] }));
      gates.push(...current);
    }
  });

  const other = units.findIndex(
    (unit) => /^other\b/i.test(unit.text.trim()) && (unit.box === 'ticked' || unit.box === undefined),
  );
  const otherMechanism =
    gates.length === 0 &&
    other !== -1 &&
    (units[other]?.box === 'ticked' || childrenOf(units, other).some(({ value }) => value !== ''));
  if (gates.length === 0) gates.push(...proseGates(units, document, path));
  if (gates.length === 0 && loose.length === 0) {
    const mentioned = mentionedComponents(units, document, path);
    if (mentioned.length > 0)
      return { gates, components: mentioned, componentsConfident: false, otherMechanism };
  }
  return { gates, components: loose, componentsConfident: confident, otherMechanism };
}

const PROSE_GATE =
  /(?<![\w.])([A-Z][A-Za-z0-9]+)\s+(?:alpha\s+|beta\s+)?feature[\s-]?gate\b|\bfeature[\s-]?gates?:?\s+(?:called\s+|named\s+)?([A-Z][A-Za-z0-9]+)(?!\w)|^[ \t]*(?:-[ \t]+)?name:[ \t]*([A-Z][A-Za-z0-9]+)[ \t]*$/gm;

/** Gates that an answer without labels speaks of: "the `X` feature gate", or a quoted piece of kep.yaml. */
function proseGates(
  units: readonly Unit[],
  document: MarkdownDocument,
  path: string,
): { value: string; place: Place; labelled: boolean; components: Located[] }[] {
  const found = new Map<string, { value: string; place: Place; labelled: boolean; components: Located[] }>();
  for (const unit of units) {
    if (unit.value === '') continue;
    for (const match of unit.text.matchAll(PROSE_GATE)) {
      const name = match[1] ?? match[2] ?? match[3] ?? '';
      if (!isGate(name) || found.has(name)) continue;
      found.set(name, {
        value: name,
        place: locate(document, path, name, unit),
        labelled: false,
        components: [],
      });
    }
  }
  return [...found.values()];
}

/** An option line counts as a gate label only when bullets with names, not the template's labels, stand below it. */
function hasGateChildren(units: readonly Unit[], index: number): boolean {
  return !childrenOf(units, index).some(
    ({ text }) => GATE_LABEL.test(text.trim()) || COMPONENT_LABEL.test(text.trim()),
  );
}

function readGates(
  unit: Unit,
  value: string,
  children: readonly Unit[],
  option: boolean,
  document: MarkdownDocument,
  path: string,
): Located[] {
  const own = option ? [] : gateNames(value, unit);
  const names = own.map((name) => ({ name, unit }));
  if (own.length === 0 && core(value) === '') {
    for (const child of children) {
      if (child.kind !== 'text' || COMPONENT_LABEL.test(child.text.trim())) break;
      if (child.depth > (children[0]?.depth ?? 0)) continue;
      const [first] =
        option && child.codes.length === 0 ? [] : gateNames(child.text.replace(/[:(–—].*$/s, ''), child);
      if (first) names.push({ name: first, unit: child });
      else if (core(child.text) === '') break;
    }
  }
  return names.map(({ name, unit: at }) => ({
    value: name.replace(/\{[^}]*\}/g, '*'),
    place: locate(document, path, name, at),
  }));
}

/** Names of a list such as `` `A` and `B` ``, `A, B`, `A (beta in 1.28)`, `A; note that ...`. */
function gateNames(text: string, unit: Unit): string[] {
  const plain = withoutParentheses(text.slice(0, LONGEST_LIST));
  const codes = unit.codes.filter((code) => plain.includes(code.text)).map(({ text: code }) => clean(code));
  const quoted = [...plain.matchAll(/"([A-Za-z0-9]+)"/g)].map((match) => match[1] ?? '');
  const inCode = [...codes.flatMap((code) => code.split(/[,\s]+/)), ...quoted].map(clean).filter(isGate);
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
    !isKnownComponent(name) &&
    /[a-z][A-Z]|[A-Z]{2}|^[A-Z][a-z]+[A-Z0-9]?|_/.test(name)
  );
}

/** Components behind their label: inline list, nested bullets or both. */
function readComponents(
  unit: Unit,
  value: string,
  children: readonly Unit[],
  document: MarkdownDocument,
  path: string,
): { readonly components: Located[]; readonly confident: boolean } {
  const components = new Map<string, Located>();
  let confident = true;
  const read = (text: string, at: Unit): void => {
    for (const part of withoutParentheses(text.slice(0, LONGEST_LIST))
      .replace(/\n/g, ' ')
      .split(/,|;|\band\b|&|\s\/\s|\bor\b|\+/)) {
      const name = componentName(part);
      if (name === undefined) {
        if (core(part) !== '') confident = false;
        continue;
      }
      if (!components.has(component(name)))
        components.set(component(name), { value: name, place: locate(document, path, name, at) });
    }
  };
  if (!/^(?:n\/?a|none|-)\.?$/i.test(core(value))) read(value, unit);
  const level = children[0]?.depth;
  for (const child of children) {
    if (child.kind !== 'text' || child.depth !== level || GATE_LABEL.test(child.text) || child.box) break;
    const words = child.text.trim();
    const [name] = words.split(/[:(–—]| - /, 1);
    if (name !== undefined && core(name) !== '') read(name, child);
  }
  return { components: [...components.values()], confident };
}

/** One component of a list, or `undefined` when the words are prose. */
function componentName(part: string): string | undefined {
  const name = core(part)
    .replace(/^(?:the|in|both)\s+/i, '')
    .replace(/\.$/, '');
  if (name === '' || /^(?:n\/?a|none|tbd|todo|etc)$/i.test(name)) return undefined;
  if (isKnownComponent(name)) return name;
  const [first = ''] = name.split(/\s+/);
  if (name.split(/\s+/).length > 1 && isKnownComponent(first)) return first;
  return /^[A-Za-z][\w.-]*$/.test(name) && /[-.]|^[a-z]+$/.test(name) ? name : undefined;
}

/** Known components named in the prose of a mechanism that is no gate. */
function mentionedComponents(units: readonly Unit[], document: MarkdownDocument, path: string): Located[] {
  const found = new Map<string, Located>();
  for (const unit of units) {
    if (unit.kind !== 'text' || unit.value === '') continue;
    for (const [name] of unit.value.matchAll(
      /(?<![\w/-])(?:kube-[a-z-]+|kubectl|kubelet|kubeadm|cloud-controller-manager|external-[a-z]+(?:-[a-z]+)*er|node-driver-registrar)\b/gi,
    )) {
      if ((isKnownComponent(name) || !/^kube/i.test(name)) && !found.has(component(name)))
        found.set(component(name), { value: name, place: locate(document, path, name, unit) });
    }
  }
  return [...found.values()];
}

/** The text outside of parentheses; one that is never closed hides the rest. */
function withoutParentheses(text: string): string {
  let result = '';
  let open = 0;
  for (const part of text.split(/([()])/)) {
    if (part === '(') open++;
    else if (part === ')' && open > 0) {
      open--;
      if (open === 0) result += ' ';
    } else if (open === 0) result += part;
  }
  return result;
}

function clean(text: string): string {
  return trimmed(text, /[\s`"'*_([<]/, /[\s`"'*)\]>.,;:!]/).replace(/=(?:true|false)$/i, '');
}

function core(text: string): string {
  return clean(text.replace(/\s+/g, ' ').trim());
}
