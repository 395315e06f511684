/** Files that the caller names, not the repository: a device or an endless pipe ends with an error, never with all of the memory. */
import { closeSync, openSync, readSync } from 'node:fs';

/** The most that such a file holds, in bytes: ten times what a large cluster answers at /metrics. */
export const MOST_BYTES = 64 * 1024 * 1024;
const PIECE = 1024 * 1024;

/** The bytes of `file`, which may be a pipe. Throws when it cannot be read, or with `code` `EFBIG` when it is longer than `most`. */
export function readGiven(file: string, most = MOST_BYTES): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    const pieces: Uint8Array[] = [];
    for (let length = 0; ; ) {
      const piece = new Uint8Array(PIECE);
      const count = readSync(descriptor, piece, 0, PIECE, null);
      if (count === 0) return Buffer.concat(pieces);
      length += count;
      if (length > most)
        throw Object.assign(new Error(`${file} is longer than ${most} bytes`), { code: 'EFBIG' });
      pieces.push(piece.subarray(0, count));
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The text of `file`. Throws what `readGiven` throws. */
export function readGivenText(file: string): string {
  return new TextDecoder().decode(readGiven(file));
}
