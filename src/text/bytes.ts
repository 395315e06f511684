/** Texts as bytes: their size, their hash, and back. Free of Node, so that the library runs in a browser. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/** Size in bytes of `text` as UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** SHA-256 of `text` as UTF-8, in lower-case hexadecimal digits. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(encoder.encode(text)));
}

/** Whether something in `text`, a name or a path, was bytes that are no UTF-8: what is left of them leads nowhere. */
export function hasLostBytes(text: string): boolean {
  return text.includes('\uFFFD');
}
