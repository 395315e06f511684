/** What kind of signal an answer points to: the template wants metrics for operators, events and status for users. */
import type { PresentAnswer } from '../../model/readme.js';
/** Events or logs, and nothing an operator could put on a dashboard. */
export declare function isOnlyEventsOrLogs({ text, metrics }: PresentAnswer): boolean;
/** Metrics, and nothing that a user without access to them could look at. */
export declare function isOnlyMetrics({ text, metrics, ticked, filled }: PresentAnswer): boolean;
/** No metric is named, and neither a link nor a denial explains why. */
export declare function lacksMetric({ text, metrics, linked }: PresentAnswer): boolean;
