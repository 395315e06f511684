/** Metric names in prose, lists, code spans and PromQL, and how two of them compare. */
import { isKnownComponent } from '../../model/components.js';
import type { Located } from '../../model/place.js';
import { locate } from '../../text/markdown/locate.js';
import type { MarkdownDocument, Span } from '../../text/markdown/markdown.js';
import { saysNothing } from '../../text/non-answers.js';
import { trimmed } from '../../text/trim.js';
import type { Unit } from './units.js';

/** A name with at least one underscore, lower case; `*` and `<x>` stand for any part. */
const NAME =
  /(?<![\w./:*-])(?:\*_?)?[a-z][a-z0-9]*(?:[_:](?:[a-z0-9]+|\*|<[\w-]+>|\{[\w-]+\}(?=_)))+\*?(?![\w(]|\.[a-z]{1,4}\b|\/[\w])/g;

/** Where a name has its underscore: without one, no text is looked at any further. */
const JOINED = /[_:][a-z0-9*<{]/;

/** Suffixes of the series of one histogram or summary (Prometheus exposition format). */
const SERIES = /_(?:bucket|sum|count)$/;

const METRIC_LABEL = /^(?:\[optional\]\s*)?metrics?(?:\(s\))?\s+names?(?:\(s\))?(?:\s*\([^)\n]*\))?\s*[:=]/i;

/** Units that list no metrics but what belongs to one. */
const NOT_NAMES =
  /^(?:aggregation|\[optional\]\s*aggregation|type|stability(?:\s+level)?|components?\s+exposing|interpretation)\b[^:\n]{0,30}:/i;
/** Units that list labels of a metric, as do those below them. */
const LISTS_LABELS = /^(?:new\s+|additional\s+)?(?:labels?|dimensions?|tags?)\b[^:\n]{0,30}:/i;
/** Units that announce labels for those below them. */
const ANNOUNCES_LABELS = /\b(?:labels|dimensions|tags):$/i;

/** Words with an underscore that are plainly no metric: file names, test names, controllers, labels, roles. */
const NO_METRIC =
  /(?:^|_)(?:test|go|yaml|md|sh|linux|windows|amd64|arm64|controller)$|^(?:e2e|kube_codegen|x86)_|^system:|^[a-z0-9]+_(?:name|type|kind|code|reason|id|uid)$/;

/** More than any answer names. */
const MAX_METRICS = 200;

/** Every metric name of the units, once, at its first place. */
export function metricsOf(units: readonly Unit[], document: MarkdownDocument, path: string): Located[] {
  const found = new Map<string, Located>();
  const add = (name: string, span: Span): void => {
    const base = name.replace(/<[^>]*>|\{[^}]*\}/g, '*');
    if (!found.has(base) && found.size < MAX_METRICS)
      found.set(base, { value: base, place: locate(document, path, name, span) });
  };
  let aside: number | undefined;
  units.forEach((unit) => {
    if (aside !== undefined && unit.depth > aside) return;
    aside = undefined;
    if (unit.kind === 'code' && !/[a-z]_[a-z]/.test(unit.text)) return;
    const text = unit.text.trim();
    if (NOT_NAMES.test(text)) return;
    if (LISTS_LABELS.test(text) || ANNOUNCES_LABELS.test(text)) aside = unit.depth;
    if (LISTS_LABELS.test(text)) return;
    const names = namesIn(unit.text);
    for (const name of names) add(name, unit);
    const label = names.size > 0 ? null : METRIC_LABEL.exec(unit.text);
    if (!label) return;
    for (const name of otherNames(unit, unit.text.slice(label[0].length))) add(name, unit);
  });
  return [...found.values()];
}

/** Metric names of a text, without labels. */
export function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  if (!JOINED.test(text)) return names;
  for (const [name] of apart(withoutLabels(text)).matchAll(NAME)) {
    if (!NO_METRIC.test(name)) names.add(name);
  }
  return names;
}

/** Names that a slash joins, or a component puts before one (`a_total/b_total`, `kubelet/a_total`), stand apart; a path stays one. */
function apart(text: string): string {
  return text.replace(/(?<![^\s`])[^\s`]+\/[^\s`]+/g, (token) => {
    const parts = trimmed(token, /(?!)/, /[.,;:)]/).split('/');
    const last = parts.length - 1;
    const areNames = parts.every(
      (part, index) =>
        /^[a-z][a-z0-9]*(?:_[a-z0-9*]+)+$/.test(part) ||
        (index === 0 && last === 1 && isKnownComponent(part)),
    );
    return areNames ? parts.join(' ') : token;
  });
}

/** Text without label selectors behind a name, links' addresses and paths. */
function withoutLabels(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/(?<=[a-z0-9*`])\s?(?:\{[^{}=]*=[^{}]*\}|\[[^\][=]*=[^\][]*\])/g, ' ')
    .replace(/\{[^{}"=,]*["=,][^{}]*\}/g, ' ')
    .replace(/\bby\s*\([^()]*\)/g, ' ')
    .replace(/\blabels?:\s*[a-z_]+(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*\/\s*)[a-z_]+)*/gi, ' ')
    .replace(/\b(?:set|equal)\s+to\s+[a-z_]+/g, ' ')
    .replace(/\b(?:with|and)\s+[\w.]+\s*=\s*"?[\w.|-]+"?/g, ' ')
    .replace(/\b[a-z_]+="[^"]*"/g, ' ')
    .replace(/\b[a-z_]+=[\w|-]+/g, ' ')
    .replace(/\b[a-z_]+:\s(?:true|false)\b/g, ' ')
    .replace(/\b(?!(?:the|an?|this|these|with|by|and|its|new|same)\s)[a-z_]+\s+labels?\b/g, ' ')
    .replace(
      /\b(?:labels?|(?:partitioned|grouped|broken\s+down|split)\s+by)\b:?\s*[a-z_]+(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*\/\s*)[a-z_]+)*/gi,
      ' ',
    );
}

/** What stands behind `Metric name:` when no name has an underscore: a family (`workqueue`) or names in another style. */
function otherNames(unit: Unit, value: string): string[] {
  const code = unit.codes.find(({ text }) => value.includes(text))?.text;
  const names = withoutLabels(code ?? value)
    .split(/,|\band\b/)
    .map((name) => name.trim().replace(/\.$/, ''));
  const areNames = names.every(
    (name) =>
      /^[A-Za-z][A-Za-z0-9]{3,}$/.test(name) && !saysNothing(name) && !/^(?:unknown|same|yes)$/i.test(name),
  );
  return areNames ? names : [];
}

/** A name as compared: without labels, component prefix remarks and the suffixes of a histogram's series. */
export function baseName(text: string): string {
  const words = text.trim().split(/[\s{[(,;]+/);
  const [first = ''] = words;
  // In a sentence the metric is not the first word.
  const name = /^[A-Z]?[a-z]*$/.test(first)
    ? (words.find((word) => /[a-z]_[a-z*]/.test(word)) ?? first)
    : first;
  return name
    .replace(/`/g, '')
    .replace(/<[^>]*>/g, '*')
    .replace(SERIES, '');
}

/** Whether two names (patterns with `*` included) mean the same metric. */
export function sameMetric(a: string, b: string): boolean {
  const [left, right] = [namesOf(a), namesOf(b)];
  return left.some((one) =>
    right.some((other) => one === other || matches(one, other) || matches(other, one)),
  );
}

/** Several names that a slash joins, without the component that may stand before one. */
function namesOf(text: string): readonly string[] {
  const parts = baseName(text).split('/');
  const names = parts.filter((part) => part.includes('_')).map((part) => part.replace(SERIES, ''));
  return parts.length > 1 && names.length > 0 ? names : [parts.join('/')];
}

function matches(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return false;
  const parts = pattern.split('*');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found =
      index === 0
        ? name.startsWith(part)
          ? 0
          : -1
        : index === parts.length - 1 && part !== ''
          ? name.length - part.length
          : name.indexOf(part, at);
    if (found < at || !name.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return true;
}

/** Whether `name` can be a metric at all: kep.yaml lists also hold `N/A`, prose and template values. */
export function isMetricName(name: string): boolean {
  return /^[A-Za-z_:*][\w:*/]*$/.test(baseName(name)) && !saysNothing(name);
}
