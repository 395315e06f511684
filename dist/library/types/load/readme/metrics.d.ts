import type { Located } from '../../model/place.js';
import type { MarkdownDocument } from '../../text/markdown/markdown.js';
import type { Unit } from './units.js';
/** Every metric name of the units, once, at its first place. */
export declare function metricsOf(units: readonly Unit[], document: MarkdownDocument, path: string): Located[];
/** Metric names of a text, without labels. */
export declare function namesIn(text: string): Set<string>;
/** A name as compared: without labels, component prefix remarks and the suffixes of a histogram's series. */
export declare function baseName(text: string): string;
/** Whether two names (patterns with `*` included) mean the same metric. */
export declare function sameMetric(a: string, b: string): boolean;
/** Whether `name` can be a metric at all: kep.yaml lists also hold `N/A`, prose and template values. */
export declare function isMetricName(name: string): boolean;
