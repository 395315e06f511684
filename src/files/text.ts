import type { Files } from './door.js';

/** The text at `path`; `undefined` where there is none to read. */
export async function readText(files: Files, path: string): Promise<string | undefined> {
  const read = await files.read(path);
  return 'text' in read ? read.text : undefined;
}
