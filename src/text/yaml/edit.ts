import { isScalar, Scalar } from 'yaml';
import type { Edit } from '../../model/finding.js';
import type { Places } from './places.js';

/** What no plain scalar may hold or be mistaken for, within `[ ]` and `{ }` neither. */
const PLAIN = /^[A-Za-z0-9](?:[\w./+-]*\w)?$/;

/** The edit that writes `text` over a scalar, in its own quotes unless it is to stand `bare`. */
export function editOf(node: unknown, places: Places, text: string, bare = false): Edit | undefined {
  const place = places.of(node);
  if (!isScalar(node) || !node.range || place === undefined) return undefined;
  const written = restyled(node, places.text.slice(node.range[0], node.range[1]).trimEnd(), text);
  return written === undefined ? undefined : { place, text: bare ? text : written };
}

/**
 * How `text` is written in place of `node`, whose source is `written`: in the same quotes; in double quotes where a plain scalar
 * would not do. `undefined` for what is more than a scalar on one line: an anchor, a tag, a block.
 */
function restyled(node: Scalar, written: string, text: string): string | undefined {
  if (node.anchor !== undefined || node.tag !== undefined) return undefined;
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(written + text)) return undefined;
  switch (node.type) {
    case Scalar.PLAIN:
      return PLAIN.test(text) ? text : doubleQuoted(text);
    case Scalar.QUOTE_DOUBLE:
      return doubleQuoted(text);
    case Scalar.QUOTE_SINGLE:
      return `'${text.replaceAll("'", "''")}'`;
    default:
      return undefined;
  }
}

function doubleQuoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
