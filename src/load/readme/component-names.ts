/** Components in the enablement answer. */
import { component, isKnownComponent } from '../../model/components.js';
import type { Located } from '../../model/place.js';
import { locate } from '../../text/markdown/locate.js';
import type { MarkdownDocument } from '../../text/markdown/markdown.js';
import { saysNothing } from '../../text/non-answers.js';
import { isTable } from './gate-tables.js';
import { GATE_LABEL, type LabelledList } from './labelled-lists.js';
import { cleanLine, LONGEST_LIST, withoutParentheses } from './name-lists.js';
import type { Unit } from './units.js';

/** Components behind their label: inline list, nested bullets or both. `confident` when all of it are names. */
export function readComponents(
  { label, value, children }: LabelledList,
  document: MarkdownDocument,
  path: string,
): { readonly components: readonly Located[]; readonly confident: boolean } {
  const components = new Map<string, Located>();
  let confident = true;
  for (const { text, unit } of componentLists(label, value, children)) {
    for (const part of partsOf(text)) {
      const name = componentName(part);
      if (name === undefined || !isOneName(name)) confident &&= cleanLine(part) === '';
      if (name !== undefined && !components.has(component(name)))
        components.set(component(name), { value: name, place: locate(document, path, name, unit) });
    }
  }
  return { components: [...components.values()], confident };
}

function componentLists(
  label: Unit,
  value: string,
  children: readonly Unit[],
): { readonly text: string; readonly unit: Unit }[] {
  const lists = saysNothing(value) ? [] : [{ text: value, unit: label }];
  const level = children[0]?.depth;
  for (const child of children) {
    if (
      child.kind !== 'text' ||
      isTable(child) ||
      child.depth !== level ||
      GATE_LABEL.test(child.text) ||
      child.box
    )
      break;
    const [text = ''] = child.text.trim().split(/[:(–—]| - /, 1);
    lists.push({ text, unit: child });
  }
  return lists;
}

/** A part of a component followed by the component in parentheses is the component. */
function named(text: string): string {
  return text.replace(/[^,;()\n]{1,80}\(([^()\n]{1,60})\)/g, (whole: string, inside: string) =>
    isKnownComponent(cleanLine(inside)) && !isKnownComponent(cleanLine(whole.slice(0, whole.indexOf('('))))
      ? ` ${inside} `
      : whole,
  );
}

function partsOf(text: string): string[] {
  return withoutParentheses(named(text.slice(0, LONGEST_LIST)))
    .replace(/\n/g, ' ')
    .split(/,|;|\band\b|&|\s\/\s|\bor\b|\+|\bas\s+well\s+as\b|\bplus\b|\b(?:along|together)\s+with\b/)
    .flatMap(apart);
}

/** Names that nothing but blanks or a slash separate: `kube-apiserver kubelet`, `kube-apiserver/kubelet`. */
function apart(part: string): string[] {
  const words = part.trim().split(/[\s/]+/);
  return words.length > 1 && words.every((word) => isKnownComponent(cleanLine(word))) ? words : [part];
}

/** Components in parentheses behind the name of their gate: `` `X` (kube-apiserver and kubelet) ``. */
export function componentsBehind(
  name: string,
  unit: Unit,
  document: MarkdownDocument,
  path: string,
): Located[] {
  const at = unit.text.indexOf(name);
  if (at === -1) return [];
  const [, inside] = /^[`*_\s:-]{0,6}\(([^()]{1,200})\)/.exec(unit.text.slice(at + name.length)) ?? [];
  if (inside === undefined) return [];
  const parts = partsOf(inside.replace(/^\s*(?:components?\s*:|(?:in|for)\s)/i, ''));
  const names = parts.map((part) => cleanLine(part).replace(/^(?:the|in)\s+/i, ''));
  return names.every(isKnownComponent)
    ? names.map((value) => ({ value, place: locate(document, path, value, unit) }))
    : [];
}

/** One component of a list, or `undefined` when the words are prose. */
function componentName(part: string): string | undefined {
  const name = cleanLine(part)
    .replace(/^(?:the|in|both)\s+/i, '')
    .replace(/\.$/, '');
  if (saysNothing(name) || /^etc$/i.test(name)) return undefined;
  if (isKnownComponent(name)) return name;
  const words = name.split(/\s+/);
  const [first = ''] = words;
  if (words.length > 1 && isKnownComponent(first)) return first;
  if (words.length > 1) return words.length <= LONGEST_NAME && KIND.test(name) ? name : undefined;
  return /^[A-Za-z][\w.-]*$/.test(name) && /[-.]|^[a-z]+$/.test(name) && !/^(?:yes|no)$/.test(name)
    ? name
    : undefined;
}

/** In words. */
const LONGEST_NAME = 4;
/** What programs are called that run beside those of every cluster. */
const KIND =
  /^[\w.-]+(?:\s[\w.-]+){0,3}\s(?:controller|manager|webhook|driver|plugin|autoscaler|scheduler|server|agent|operator|sidecar|proxy|daemon|registrar|runtime|provider)s?$/i;

/** A name of several words may also be a part of a component that the other side calls by its own name. */
function isOneName(name: string): boolean {
  return isKnownComponent(name) || !/\s/.test(name);
}

/** Known components named in the prose of a mechanism that is no gate. */
export function mentionedComponents(
  units: readonly Unit[],
  document: MarkdownDocument,
  path: string,
): Located[] {
  const found = new Map<string, Located>();
  for (const unit of units) {
    // What restarts is not what the mechanism is in.
    if (unit.kind !== 'text' || unit.value === '' || /^will\s+enabling\b/i.test(unit.text)) continue;
    for (const [name] of unit.value.matchAll(
      /(?<![\w/-])(?:kube-[a-z-]+|(?:kube[\s-])?api[\s-]?server|kubectl|kubelet|kubeadm|cloud-controller-manager|external-[a-z]+(?:-[a-z]+)*er|node-driver-registrar)\b/gi,
    )) {
      if ((isKnownComponent(name) || !/^kube/i.test(name)) && !found.has(component(name)))
        found.set(component(name), { value: name, place: locate(document, path, name, unit) });
    }
  }
  return [...found.values()];
}
