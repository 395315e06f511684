/** `kubernetes:` of the configuration: what feature gates and metrics are compared with. */
import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { KubernetesIndex, Scrape } from '../model/kubernetes.js';
import type { Note } from '../model/place.js';
import type { ParsedYaml } from '../text/yaml/file.js';
/**
 * What a configuration file that its schema has checked says, and for the rest the preset. The index is read from `tree`; one that cannot
 * be read is added to `problems`.
 */
export declare function kubernetesOf<T>(file: ParsedYaml<T>, tree: Files, preset: Config['kubernetes'], problems: Note[]): Promise<Config['kubernetes']>;
/** The configuration with what reads the index that comes with the program: at most once, when somebody asks for it. */
export declare function withBuiltInIndex(config: Config, read: () => KubernetesIndex): Config;
/** The configuration with what a running cluster exposes. */
export declare function withScrape(config: Config, scrape: Scrape | undefined): Config;
