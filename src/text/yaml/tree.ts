import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Edit, Problem } from '../../model/finding.js';
import type { Place, Point } from '../../model/place.js';
import { quote } from '../words.js';
import { restyled } from './edit.js';
import { controlCharacter, syntaxProblems } from './syntax.js';
import { strayTabs } from './tokens.js';

/** Keys and list indexes from the top of a file down to a value. */
export type Keys = readonly (string | number)[];

/** A parsed YAML file: plain data on the one hand, where everything is written on the other. */
export interface YamlTree {
  /** Syntax errors, duplicate keys, a second document: what is wrong whatever the file is about. */
  readonly problems: readonly Problem[];
  /** False when the syntax is broken: what could be parsed is then no safe ground. */
  readonly sound: boolean;
  /**
   * Mappings (without prototype), lists and texts; `null` for a key or list item without value, `undefined` when the file holds
   * nothing.
   */
  readonly data: unknown;
  has(keys: Keys): boolean;
  /** The scalar at `keys` and whether it is written without quotes. */
  scalar(keys: Keys): { readonly text: string; readonly plain: boolean } | undefined;
  /** As `YamlFile.at`. */
  at(keys: Keys): Place;
  /** The key itself; for a list item its first line. */
  keyAt(keys: Keys): Place;
  /** As `YamlFile.edit`; with `bare` the text goes in without quotes. */
  edit(keys: Keys, text: string, bare?: boolean): Edit | undefined;
  /** The edit that gives the key at `keys` another name, under the conditions of `edit`. */
  rename(keys: Keys, name: string): Edit | undefined;
  /** From now on the key at `keys` is also found under `name`. */
  readAs(keys: Keys, name: string): void;
}

/** A file with more problems is no KEP's, and nobody reads them all. */
export const MOST = 100;

const LARGEST = 1 << 18;
const DEEPEST = 64;
/** Nodes that aliases and merge keys may add: enough for any file by hand, far from exhausting a machine. */
const ALIASED_NODES = 10_000;

const EMPTY = /^(?:~|null|Null|NULL)?$/;

/** Reads `text` as YAML in which every scalar is text. Never throws. */
export function parseTree(path: string, text: string): YamlTree {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const targets = new Map<Alias, Node>();
  const entriesByMap = new WeakMap<YAMLMap, Map<string, Pair>>();
  let budget = ALIASED_NODES;
  const { root, sound } = documentOf();
  const data = root === undefined ? undefined : toData(root, [], false);

  return {
    problems,
    sound,
    data,
    has: (keys) => locate(keys).found,
    scalar(keys) {
      const node = resolve(locate(keys).node);
      if (!isScalar(node) || (node.type === 'PLAIN' && String(node.value) === '')) return undefined;
      return { text: String(node.value), plain: node.type === 'PLAIN' };
    },
    at(keys) {
      const { node, found, nearest } = locate(keys);
      return (found && keys.length > 0 && placeOf(node)) || nearest;
    },
    keyAt(keys) {
      const { node, found, nearest } = locate(keys);
      const place = typeof keys.at(-1) === 'number' && found ? placeOf(node) : undefined;
      return place ? firstLine(place) : nearest;
    },
    edit(keys, replacement, bare) {
      const { node, found } = locate(keys);
      return found && isAlone(keys) ? editOf(node, replacement, bare) : undefined;
    },
    rename: (keys, name) => (isAlone(keys) ? editOf(pairAt(keys)?.key, name) : undefined),
    readAs(keys, name) {
      const map = resolve(locate(keys.slice(0, -1)).node);
      const pair = pairAt(keys);
      if (isMap(map) && pair !== undefined) entriesByMap.get(map)?.set(name, pair);
    },
  };

  function pairAt(keys: Keys): Pair | undefined {
    const map = resolve(locate(keys.slice(0, -1)).node);
    return isMap(map) ? entriesOf(map).get(String(keys.at(-1))) : undefined;
  }

  /** Whether what stands at `keys` is read from there alone and nothing else is read there: no alias, no key twice. */
  function isAlone(keys: Keys): boolean {
    if (targets.size > 0) return false;
    return keys.every((_, index) => {
      const map = locate(keys.slice(0, index)).node;
      if (!isMap(map)) return true;
      const pair = entriesOf(map).get(String(keys[index]));
      const name = textOf(pair?.key);
      return map.items.filter(({ key }) => textOf(key) === name).length === 1;
    });
  }

  function editOf(node: unknown, replacement: string, bare = false): Edit | undefined {
    const place = placeOf(node);
    if (!isScalar(node) || !node.range || place === undefined) return undefined;
    const written = restyled(node, text.slice(node.range[0], node.range[1]).trimEnd(), replacement);
    return written === undefined ? undefined : { place, text: bare ? replacement : written };
  }

  function documentOf(): { root: Node | undefined; sound: boolean } {
    if (text.length > LARGEST) {
      problems.push({
        subject: 'file',
        message: 'Unexpected size of the file, expected less than 256 KiB',
        place: { path },
      });
      return { root: undefined, sound: false };
    }
    try {
      const documents: readonly Document.Parsed[] = [
        ...parseAllDocuments(text, {
          schema: 'failsafe',
          resolveKnownTags: false,
          uniqueKeys: false,
          strict: false,
          prettyErrors: false,
          logLevel: 'silent',
          lineCounter: lines,
        }),
      ];
      const errors = documents.flatMap((document) => document.errors);
      problems.push(...syntaxProblems(errors, text, range));
      if (errors.length === 0) problems.push(...controlCharacter(text, range), ...strayTabs(text, range));
      const [first, second] = documents.flatMap(({ contents }) =>
        contents === null || (isScalar(contents) && String(contents.value) === '') ? [] : [contents],
      );
      if (second !== undefined) {
        const place = placeOf(second) ?? { path };
        problems.push({
          subject: 'file',
          message: 'Unexpected second document, expected one in a file',
          place: firstLine(place),
          help: 'Remove the line `---` and join what is below it with what is above.',
        });
      }
      if (first !== undefined && text.includes('*')) resolveAliases(first);
      return {
        root: first,
        sound: !problems.some(({ subject, severity }) => subject === 'syntax' && !severity),
      };
    } catch (error) {
      // The parser recurses: only nesting thousands deep gets here.
      if (!(error instanceof RangeError)) throw error;
      problems.push({ subject: 'syntax', message: 'Unexpected nesting without end', place: { path } });
      return { root: undefined, sound: false };
    }
  }

  /** An alias means the last anchor of its name above it. */
  function resolveAliases(top: Node): void {
    const anchors = new Map<string, Node>();
    visit(top, {
      Node(_, node) {
        if (!isAlias(node)) {
          if (node.anchor !== undefined) anchors.set(node.anchor, node);
          return;
        }
        const target = anchors.get(node.source);
        if (target !== undefined) targets.set(node, target);
        else {
          problems.push({
            subject: 'syntax',
            message: `Unexpected alias ${quote(`*${node.source}`)}, expected an anchor of that name above it`,
            place: placeOf(node) ?? { path },
            help: `In quotes it is a plain text: "*${node.source.replace(/[^\w.-]/g, '')}"`,
          });
        }
      },
    });
  }

  function toData(node: unknown, keys: Keys, aliased: boolean): unknown {
    if (isAlias(node)) return toData(resolve(node), keys, true);
    if (aliased && !afford(1)) return undefined;
    if (isScalar(node)) {
      const value = String(node.value);
      return value === '' || (node.type === 'PLAIN' && EMPTY.test(value)) ? undefined : value;
    }
    if (keys.length >= DEEPEST) {
      stopAt(`Unexpected nesting, expected at most ${DEEPEST} levels`);
      return undefined;
    }
    if (isSeq(node)) return node.items.map((item, index) => toData(item, [...keys, index], aliased) ?? null);
    if (!isMap(node)) return undefined;
    if (!aliased) reportDuplicates(node, keys);
    const mapping = Object.create(null) as Record<string, unknown>;
    for (const [key, pair] of entriesOf(node)) {
      mapping[key] = toData(pair.value, [...keys, key], aliased) ?? null;
    }
    return mapping;
  }

  function reportDuplicates(map: YAMLMap, keys: Keys): void {
    const first = new Map<string, unknown>();
    for (const { key } of map.items) {
      const name = textOf(key);
      if (!first.has(name)) {
        first.set(name, key);
        continue;
      }
      if (problems.length > MOST) return;
      problems.push({
        subject: subjectOf([...keys, name]),
        message: `Unexpected second key ${quote(name)}, expected one`,
        place: placeOf(key) ?? { path },
        related: [{ message: 'the first one', place: placeOf(first.get(name)) ?? { path } }],
      });
    }
  }

  /** A mapping by key. The first of several equal keys counts, a written key before a merged one (`<<`). */
  function entriesOf(map: YAMLMap, within: ReadonlySet<YAMLMap> = new Set()): Map<string, Pair> {
    const known = entriesByMap.get(map);
    if (known !== undefined) return known;
    const entries = new Map<string, Pair>();
    const merged: YAMLMap[] = [];
    for (const pair of map.items) {
      const name = textOf(pair.key);
      const sources = name === '<<' ? mergeSources(pair.value) : undefined;
      if (sources !== undefined) merged.push(...sources);
      else if (!entries.has(name)) entries.set(name, pair);
    }
    const inner = new Set([...within, map]);
    for (const source of merged) {
      if (inner.has(source)) continue;
      const more = entriesOf(source, inner);
      if (!afford(more.size)) break;
      for (const [name, pair] of more) if (!entries.has(name)) entries.set(name, pair);
    }
    entriesByMap.set(map, entries);
    return entries;
  }

  function mergeSources(value: unknown): readonly YAMLMap[] | undefined {
    const node = resolve(value);
    const sources = (isSeq(node) ? node.items : [node]).map(resolve);
    return sources.every((source) => isMap(source)) ? sources : undefined;
  }

  function afford(nodes: number): boolean {
    budget -= nodes;
    if (budget < 0) stopAt('Unexpected aliases that expand without end');
    return budget >= 0;
  }

  function stopAt(message: string): void {
    if (problems.some((problem) => problem.message === message)) return;
    problems.push({ subject: 'syntax', message, place: topPlace() });
  }

  /** The node that an alias stands for; anything else as it is. */
  function resolve(node: unknown): unknown {
    return isAlias(node) ? targets.get(node) : node;
  }

  function locate(keys: Keys): { node: unknown; found: boolean; nearest: Place } {
    let node: unknown = root;
    let nearest = topPlace();
    for (const key of keys) {
      const parent = resolve(node);
      if (isMap(parent)) {
        const pair = entriesOf(parent).get(String(key));
        if (pair === undefined) return { node: undefined, found: false, nearest };
        nearest = placeOf(pair.key) ?? nearest;
        node = pair.value;
      } else if (isSeq(parent) && Number(key) in parent.items) {
        node = parent.items[Number(key)];
      } else {
        return { node: undefined, found: false, nearest };
      }
    }
    return { node, found: root !== undefined, nearest };
  }

  /** First key of the file, else its first line. */
  function topPlace(): Place {
    if (isMap(root)) return placeOf(root.items[0]?.key) ?? { path };
    const place = root && placeOf(root);
    return place ? firstLine(place) : { path };
  }

  /** Where a node is written; `undefined` when nothing is. */
  function placeOf(node: unknown): Place | undefined {
    const span = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
    if (!span) return undefined;
    const end = span[0] + text.slice(span[0], span[1]).trimEnd().length;
    return end === span[0] ? undefined : range(span[0], end);
  }

  function range(start: number, end: number): Place {
    return { path, start: point(start), end: point(end) };
  }

  function point(offset: number): Point {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  }

  function firstLine(place: Place): Place {
    const { start, end } = place;
    if (!start || !end || start.line === end.line) return place;
    const from = lines.lineStarts[start.line - 1] ?? 0;
    const length = /^[^\r\n]*/.exec(text.slice(from))?.[0].trimEnd().length ?? 0;
    return { path, start, end: { line: start.line, column: Math.max(length, start.column) + 1 } };
  }

  function textOf(key: unknown): string {
    const node = resolve(key);
    if (isScalar(node)) return String(node.value);
    const place = isMap(node) || isSeq(node) ? node.range : undefined;
    return place ? text.slice(place[0], place[1]).trim() : '';
  }
}

/** A key path without list indexes, `feature-gates.components`: what a problem is about. */
export function subjectOf(keys: Keys): string {
  return keys.filter((key) => typeof key === 'string').join('.');
}
