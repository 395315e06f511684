/** Lists in YAML, read strictly: they are generated, so anything unusual in them is a fault that somebody has to look at. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { UsageError } from '../model/errors.js';
import { quote } from '../text/words.js';

/** One mapping of a list. Values are texts as written: `1.10` is no number. */
export interface Row {
  /** The text at `key`, `undefined` when it is absent or empty. */
  text(key: string): string | undefined;
  /** The text at `key`. Throws where there is none. */
  need(key: string): string;
  /** The text at `key`, which is one of `values`. */
  oneOf<const T extends string>(key: string, values: readonly T[]): T;
  /** The mappings in the list at `key`; none when it is absent. */
  rows(key: string): readonly Row[];
  /** Throws a sentence about the value at `key`, with its place. */
  refuse(key: string, message: string): never;
}

/** The mappings of the list that `text` is. Throws `UsageError` with one sentence that starts with the place in `path`. */
export function rowsOf(path: string, text: string): readonly Row[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const refuseAt = (offset: number, message: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new UsageError(`${path}:${line}:${col} ${message}`);
  };
  const [error] = document.errors;
  if (error !== undefined) refuseAt(error.pos[0], `Unexpected YAML: ${error.message.split('\n')[0]}`);

  const listOf = (node: unknown, what: string, offset: number): readonly Row[] => {
    if (!isSeq(node))
      return refuseAt(startOf(node) ?? offset, `Unexpected value of ${what}, expected a list`);
    return node.items.map((item) => rowOf(item, startOf(item) ?? offset));
  };
  const rowOf = (node: unknown, offset: number): Row => {
    if (!isMap(node)) return refuseAt(offset, 'Unexpected list item, expected keys and values');
    const nodeAt = (key: string): unknown => node.get(key, true);
    const refuse = (key: string, message: string): never => refuseAt(startOf(nodeAt(key)) ?? offset, message);
    const text = (key: string): string | undefined => {
      const value = nodeAt(key);
      if (value === undefined) return undefined;
      if (!isScalar(value)) return refuse(key, `Unexpected value of ${quote(key)}, expected text`);
      return String(value.value ?? '') || undefined;
    };
    const need = (key: string): string => text(key) ?? refuse(key, `Missing ${quote(key)}`);
    return {
      text,
      need,
      oneOf: (key, values) => {
        const written = need(key);
        const known = values.find((value) => value === written);
        return (
          known ??
          refuse(key, `Unexpected ${quote(key)} ${quote(written)}, expected one of ${values.join(', ')}`)
        );
      },
      rows: (key) => (nodeAt(key) === undefined ? [] : listOf(nodeAt(key), quote(key), offset)),
      refuse,
    };
  };
  return listOf(document.contents, 'the file', 0);
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
