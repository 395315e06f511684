import type { Rule } from '../model/rule.js';
/** Names follow the Prometheus naming practices that Kubernetes' instrumentation guide prescribes. */
export declare const metricNameIsConventional: Rule;
