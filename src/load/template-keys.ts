/** The template's kep.yaml as specification: which keys are answers, which values are only the template's, how releases are written. */
import { parseRelease, STAGES, STATUSES } from '../model/lifecycle.js';
import type { Template } from '../model/template.js';
import { saysNothing } from '../text/non-answers.js';
import { isMapping } from '../text/yaml/plain.js';
import { parseTree, type YamlTree } from '../text/yaml/tree.js';

/** What a template's kep.yaml says. */
export type FromYaml = Partial<Pick<Template, 'requiredKeys'>> &
  Pick<Template, 'keys' | 'placeholders' | 'releasesWithV'>;

/** What a template may have because a new KEP starts so. */
const STATES: ReadonlySet<string> = new Set([...STATUSES, ...STAGES, 'draft', 'proposed']);

/** Keys whose values are a few words of the process. */
const KINDS = /^(?:apiVersion|kind|status|stage|state|phase|type|category|track|layer|license)$/;

/** Reads the text of a template's kep.yaml; `undefined` for one that holds no keys. Never throws. */
export function readKeys(text: string): FromYaml | undefined {
  const tree = parseTree('', text);
  const { data } = tree;
  if (!isMapping(data)) return undefined;
  const requiredKeys = requiredIn(tree, Object.keys(data), text);
  const placeholders = new Map<string, string[]>();
  const releases: string[] = [];
  for (const { path, value } of valuesBelow(data, [])) {
    if (/^(?:latest-)?milestone\b/.test(path) && parseRelease(value)) releases.push(value);
    // What says of which kind a proposal is, or where it starts, stands in every one.
    if (KINDS.test(path) && !/[|<>()]/.test(value)) continue;
    if (isOnlyTemplates(value) && !(PEOPLE.test(path) && isName(value)))
      placeholders.set(path, [...(placeholders.get(path) ?? []), value]);
  }
  const releasesWithV = releases.length > 0 && releases.every((release) => release.startsWith('v'));
  const keys = new Set(Object.keys(data));
  return { ...(requiredKeys.size > 0 && { requiredKeys }), keys, placeholders, releasesWithV };
}

/** Texts of some YAML by their key path, as `placeholders` has them. Never throws. */
export function textsIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  for (const { path, value } of valuesBelow(parseTree('', text).data, []))
    texts.set(path, (texts.get(path) ?? new Set()).add(value));
  return texts;
}

/** The keys below a comment that demands answers at a stage, up to the next comment or blank line. */
function requiredIn(tree: YamlTree, keys: readonly string[], text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n');
  const required = new Map<string, string>();
  let stage: string | undefined;
  for (const key of keys) {
    const { start } = tree.keyAt([key]);
    const above = start === undefined ? [] : linesAbove(lines, start.line - 1);
    const word = /answers are required at\s+(\w+)/i.exec(above.join('\n'))?.[1];
    if (word !== undefined) stage = stageName(word);
    else if (above.length > 0) stage = undefined;
    if (stage !== undefined) required.set(key, stage);
  }
  return required;
}

/** The comments and blank lines right above a line. */
function linesAbove(lines: readonly string[], index: number): readonly string[] {
  let first = index;
  while (first > 0 && /^\s*(?:#|$)/.test(lines[first - 1] ?? '')) first -= 1;
  return lines.slice(first, index);
}

/** Every text of some data with its key path, list indexes left out. */
function* valuesBelow(
  data: unknown,
  keys: readonly string[],
): Generator<{ readonly path: string; readonly value: string }> {
  if (typeof data === 'string') yield { path: keys.join('.'), value: data };
  else if (Array.isArray(data)) for (const item of data) yield* valuesBelow(item, keys);
  else if (isMapping(data)) {
    for (const [key, value] of Object.entries(data)) yield* valuesBelow(value, [...keys, key]);
  }
}

/** Values of the template that a KEP may well have too are not only the template's. */
function isOnlyTemplates(value: string): boolean {
  return !(
    saysNothing(value) ||
    isRealPerson(value) ||
    parseRelease(value) !== undefined ||
    STATES.has(value) ||
    /^(?:true|false|kube-[a-z-]+|kubelet|cloud-controller-manager)$/i.test(value)
  );
}

/** A handle or an address that nobody made up: maintainers are in their own template, and in proposals as well. */
function isRealPerson(value: string): boolean {
  return /^(?:@[\w./-]+|[\w.+-]+@[\w.-]+)$/.test(value) && !MADE_UP.test(value);
}

/** Whether a text may be somebody's name: a few words without brackets that nobody made up. */
function isName(value: string): boolean {
  return /^[\p{L}\p{N} .@/_'-]{1,60}$/u.test(value) && value.split(' ').length <= 4 && !MADE_UP.test(value);
}

/** Keys of people, who may be written without a sign. */
const PEOPLE =
  /^(?:(?:co-)?authors?|(?:prr-)?approvers?|(?:prr-)?reviewers?|owners?|editors?|sponsors?|maintainers?|shepherds?|contributors?|champions?|assignees?)$/;

const MADE_UP =
  /doe\b|\bjane|\bjohn\b|\balice\b|\bbob\b|\bghost\b|\byour?\b|your-|\bname\b|\buser|handle\b|example|author|review|approv|someone|somebody|\bfoo|\bbar\b|x{3}|n{3}|a{3}|tbd|todo|placeholder|\bme\b/i;

/** A stage as templates speak of it. */
export function stageName(word: string): string {
  const name = word.toLowerCase();
  return name === 'ga' ? 'stable' : name;
}
