/** What a running component answers at `/metrics`, as text in the format of Prometheus or as OpenMetrics. */
import type { Scrape } from '../model/kubernetes.js';
/**
 * The metrics in one answer. Names are those of families and of their samples, so that both formats compare. Throws `UsageError` with one
 * sentence for a file that is no such answer, or that breaks off: what is missing there might be exposed all the same.
 */
export declare function readScrape(path: string, text: string): Scrape;
/** Several answers as one. The oldest release among them counts. */
export declare function merged(scrapes: readonly Scrape[]): Scrape | undefined;
/** Whether a metric is there, as a family or as one of its samples. */
export declare function isExposed(name: string, { names }: Scrape): boolean;
/** The components that answered, going by the names of their metrics. */
export declare function scrapedComponents({ names }: Scrape): ReadonlySet<string>;
/** The component whose metrics start as `name` does. */
export declare function ownerOf(name: string): string | undefined;
