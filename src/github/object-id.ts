/** Ids of git: what GitHub hands over is what was asked for when its bytes have that id. */
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { hasLostBytes } from '../text/bytes.js';

/** An entry of a tree as git stores it. */
export interface RawEntry {
  /** Octal. */
  readonly mode: string;
  readonly name: string;
  /** In hex. */
  readonly id: string;
}

const encoder = new TextEncoder();

/** Whether `text` is an id of git, in full. */
export function isObjectId(text: unknown): text is string {
  return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether the blob of these bytes has this id. */
export function isBlob(bytes: Uint8Array, id: string): boolean {
  return idOf('blob', bytes, id.length) === id;
}

/**
 * Whether the tree of these entries has this id. A name that is no UTF-8 cannot be told by JSON, so a tree with one is believed.
 */
export function isTree(entries: readonly RawEntry[], id: string): boolean {
  if (entries.some(({ name }) => hasLostBytes(name))) return true;
  const parts = entries
    .map(({ mode, name, id: entry }) => {
      const written = mode.replace(/^0+/, '');
      return {
        // git sorts a directory as if its name ended in a slash.
        key: encoder.encode(written === '40000' ? `${name}/` : name),
        bytes: [encoder.encode(`${written} ${name}\0`), bytesOf(entry)],
      };
    })
    .sort((a, b) => compareBytes(a.key, b.key));
  return idOf('tree', joined(parts.flatMap(({ bytes }) => bytes)), id.length) === id;
}

function idOf(type: string, bytes: Uint8Array, length: number): string {
  const content = joined([encoder.encode(`${type} ${bytes.length}\0`), bytes]);
  return bytesToHex(length === 64 ? sha256(content) : sha1(content));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  );
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
