/** Values of a template that its proposals have as well: a license, a mailing list. They are nobody's to replace. */
import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Template } from '../model/template.js';
import { metadataText } from './sources.js';
import { textsIn } from './template-keys.js';

/** So many proposals tell what the others are like. */
const SAMPLE = 12;
/** Fewer may all have forgotten the same. */
const LEAST = 3;

/**
 * The placeholders that no majority of the proposals at `paths` keeps; asks a dozen of them, spread over all. In kubernetes/enhancements, where
 * the template is written for strict tools, all of them are placeholders.
 */
export async function withoutConstants(
  placeholders: Template['placeholders'],
  files: Files,
  config: Config,
  paths: readonly string[],
): Promise<Template['placeholders']> {
  if (!config.metadata.lenient || placeholders.size === 0 || paths.length < LEAST) return placeholders;
  const step = Math.max(1, paths.length / SAMPLE);
  const sample = Array.from(
    { length: Math.min(SAMPLE, paths.length) },
    (_, index) => paths[Math.floor(index * step)] ?? '',
  );
  const read = await Promise.all(
    sample.map(async (path) => textsIn((await metadataText(files, path, config)) ?? '')),
  );
  const isShared = (key: string, value: string): boolean => {
    const having = read.filter((texts) => texts.get(key)?.has(value)).length;
    return having >= LEAST && having * 2 > read.length;
  };
  return new Map(
    [...placeholders].map(([key, values]) => [key, values.filter((value) => !isShared(key, value))]),
  );
}
