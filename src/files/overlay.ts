import { basename, dirname } from '../text/paths.js';
import type { Entry, Files } from './door.js';
import { byName, insideRoot } from './memory.js';

/** `files` with other texts in some places, under the rules of the door: the tree as it would be if they were written. */
export function overlay(files: Files, texts: ReadonlyMap<string, string>): Files {
  const added = new Map<string, Map<string, Entry>>();
  for (const path of texts.keys()) {
    let kind: Entry['kind'] = 'file';
    for (let child = path; child !== '.'; child = dirname(child), kind = 'directory') {
      const parent = dirname(child) === '.' ? '' : dirname(child);
      const entries = added.get(parent) ?? new Map<string, Entry>();
      const name = basename(child);
      added.set(parent, entries.set(name, { name, kind }));
    }
  }

  return {
    async list(directory) {
      const entries = await files.list(directory);
      const known = new Set(entries.map(({ name }) => name));
      const more = [...(added.get(insideRoot(directory) ?? '..')?.values() ?? [])];
      const missing = more.filter(({ name }) => !known.has(name));
      return missing.length === 0 ? entries : [...entries, ...missing].sort(byName);
    },
    async read(path) {
      const text = texts.get(insideRoot(path) ?? '..');
      return text === undefined ? files.read(path) : { text };
    },
  };
}
