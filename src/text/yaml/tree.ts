/** A YAML file as plain data on the one hand, where everything is written on the other. */
import { isScalar } from 'yaml';
import type { Edit, Problem } from '../../model/finding.js';
import type { YamlFile } from '../../model/metadata.js';
import type { Place } from '../../model/place.js';
import { editOf } from './edit.js';
import {
  entriesOf,
  isAlone,
  type Keys,
  locate,
  mappingAbove,
  type Nodes,
  nearestTo,
  pairAt,
  resolve,
} from './nodes.js';
import { parseNodes } from './parse.js';
import { type Places, placesIn } from './places.js';
import type { Span } from './tokens.js';
import { stop, valuesOf } from './values.js';

/** A parsed YAML file. */
export interface YamlTree {
  /** Syntax errors, duplicate keys, a second document: what is wrong whatever the file is about. */
  readonly problems: readonly Problem[];
  /** False when the syntax is broken or nothing was read: what could be parsed is then no safe ground. */
  readonly sound: boolean;
  /**
   * Mappings (without prototype), lists and texts; `null` for a key or list item without value, `undefined` when the file holds
   * nothing.
   */
  readonly data: unknown;
  readonly comments: YamlFile<unknown>['comments'];
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

/** Nodes that aliases and merge keys may add: enough for any file by hand, far from exhausting a machine. */
const ALIASED_NODES = 10_000;

/** Reads `text` as YAML in which every scalar is text. Never throws. */
export function parseTree(path: string, text: string): YamlTree {
  const places = placesIn(path, text);
  const { root, unread, problems: found, comments, targets } = parseNodes(places);
  const problems = [...found];
  const sound = !unread && !problems.some(({ subject, severity }) => subject === 'syntax' && !severity);
  let budget = ALIASED_NODES;
  const nodes: Nodes = {
    root,
    places,
    targets,
    entries: new WeakMap(),
    afford(count) {
      budget -= count;
      if (budget < 0) stop({ root, places }, problems, 'Unexpected aliases that expand without end');
      return budget >= 0;
    },
  };
  const data = valuesOf(nodes, problems);
  return {
    problems,
    sound,
    data,
    comments: comments.map((span) => commentAt(span, places)),
    ...lookUp(nodes),
    ...edits(nodes),
  };
}

function lookUp(nodes: Nodes): Pick<YamlTree, 'has' | 'scalar' | 'at' | 'keyAt' | 'readAs'> {
  const { places } = nodes;
  return {
    has: (keys) => locate(nodes, keys).found,
    scalar(keys) {
      const node = resolve(nodes, locate(nodes, keys).node);
      if (!isScalar(node) || (node.type === 'PLAIN' && String(node.value) === '')) return undefined;
      return { text: String(node.value), plain: node.type === 'PLAIN' };
    },
    at(keys) {
      const there = locate(nodes, keys);
      return (there.found && keys.length > 0 && places.of(there.node)) || nearestTo(nodes, there);
    },
    keyAt(keys) {
      const there = locate(nodes, keys);
      const place = typeof keys.at(-1) === 'number' && there.found ? places.of(there.node) : undefined;
      return place ? places.firstLine(place) : nearestTo(nodes, there);
    },
    readAs(keys, name) {
      const map = mappingAbove(nodes, keys);
      const pair = pairAt(nodes, keys);
      if (map !== undefined && pair !== undefined) entriesOf(nodes, map).set(name, pair);
    },
  };
}

function edits(nodes: Nodes): Pick<YamlTree, 'edit' | 'rename'> {
  const { places } = nodes;
  return {
    edit(keys, text, bare) {
      const { node, found } = locate(nodes, keys);
      return found && isAlone(nodes, keys) ? editOf(node, places, text, bare) : undefined;
    },
    rename: (keys, name) =>
      isAlone(nodes, keys) ? editOf(pairAt(nodes, keys)?.key, places, name) : undefined,
  };
}

function commentAt({ start, end }: Span, { text, range }: Places): YamlTree['comments'][number] {
  const place = range(start, start + text.slice(start, end).trimEnd().length);
  const before = text.slice(start - place.start.column + 1, start);
  return { value: text.slice(start + 1, end).trim(), place, trailing: before.trim() !== '' };
}
