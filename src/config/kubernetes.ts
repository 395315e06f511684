/** `kubernetes:` of the configuration: what feature gates and metrics are compared with. */

import type { Files } from '../files/door.js';
import { insideRoot } from '../files/memory.js';
import { readIndex } from '../kubernetes/index-file.js';
import { indexOfGates } from '../kubernetes/lists.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import type { KubernetesIndex, Scrape } from '../model/kubernetes.js';
import type { LocatedData } from '../model/metadata.js';
import type { Located, Note } from '../model/place.js';
import { quote } from '../text/words.js';
import type { ParsedYaml } from '../text/yaml/file.js';

type Switch = 'on' | 'off' | 'true' | 'false';

interface Written {
  readonly index?: string;
  readonly gates?: Switch;
  readonly metrics?: Switch;
  readonly outside?: readonly string[];
}

/**
 * What a configuration file that its schema has checked says, and for the rest the preset. The index is read from `tree`; one that cannot
 * be read is added to `problems`.
 */
export async function kubernetesOf<T>(
  file: ParsedYaml<T>,
  tree: Files,
  preset: Config['kubernetes'],
  problems: Note[],
): Promise<Config['kubernetes']> {
  const { kubernetes = {} } = file.data as LocatedData<{ readonly kubernetes?: Written }>;
  const { index, gates, metrics, outside } = kubernetes;
  return {
    index: index === undefined ? preset.index : await indexOf(index, tree, problems),
    gates: isOn(gates?.value, preset.gates),
    metrics: isOn(metrics?.value, preset.metrics),
    outside: outside?.map(({ value }) => value) ?? preset.outside,
  };
}

function isOn(written: Switch | undefined, otherwise: boolean): boolean {
  return written === undefined ? otherwise : written === 'on' || written === 'true';
}

async function indexOf(
  { value: written, place }: Located,
  tree: Files,
  problems: Note[],
): Promise<Config['kubernetes']['index']> {
  if (written === 'built-in') return written;
  if (written === 'none') return undefined;
  const path = insideRoot(written) ?? written;
  const read = await tree.read(path);
  if ('unreadable' in read) {
    const message =
      read.unreadable === 'missing'
        ? `Missing file ${quote(path)}, expected a path from the root, \`built-in\` or \`none\``
        : `Unexpected ${quote(path)}, expected a text file`;
    problems.push({ message, place });
    return undefined;
  }
  try {
    return path.endsWith('.json') ? readIndex(path, read.text) : indexOfGates(path, read.text);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    problems.push({ message: error.message, place });
    return undefined;
  }
}

/** The configuration with what reads the index that comes with the program: at most once, when somebody asks for it. */
export function withBuiltInIndex(config: Config, read: () => KubernetesIndex): Config {
  let index: KubernetesIndex | undefined;
  const builtIn = () => {
    index ??= read();
    return index;
  };
  return { ...config, kubernetes: { ...config.kubernetes, builtIn } };
}

/** The configuration with what a running cluster exposes. */
export function withScrape(config: Config, scrape: Scrape | undefined): Config {
  return scrape === undefined ? config : { ...config, kubernetes: { ...config.kubernetes, scrape } };
}
