import type { Rule } from '../model/rule.js';
/** Operators watch fleets through metrics and users their own objects through events and status: neither sees the other's. */
export declare const operatorSignalsAreMetrics: Rule;
