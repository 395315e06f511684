/** What kind of signal an answer points to: the template wants metrics for operators, events and status for users. */
import type { PresentAnswer } from '../../model/readme.js';

const METRIC = /\bmetrics?\b|\bprometheus\b|\bhistogram|\bcounters?\b|\bgauge/i;
const EVENT_OR_LOG = /\bevents?\b|\blogs?\b|\blogged\b|\blogging\b|\bjournal\b/i;
const OTHER =
  /\b(?:api|kubectl|field|spec|status|condition|object|resource|annotation|label|\.yaml|flag|config\w*|audit|command|curl|endpoint|health\w*|probe|sli|slo|dashboard|alert\w*|monitor\w*|latency|rate|cpu|memory)s?\b/i;
const USER_SIGNAL =
  /\bevents?\b|\bstatus\b|\bconditions?\b|\bfields?\b|\bkubectl\b|\blogs?\b|\bapi\b|\bspec\b|\bpods?\b|\bannotations?\b|\blabels?\b|\bobjects?\b|\bconfig\w*|\boutput\b|\bresponses?\b|\berrors?\b|\bbehaviou?r\b/i;
const REFUSAL = /\b(?:no|not|only|none|nothing|never|without|cannot|n\/a|neither)\b|n't\b/i;

/** Events or logs, and nothing an operator could put on a dashboard. */
export function isOnlyEventsOrLogs({ text, metrics }: PresentAnswer): boolean {
  return (
    metrics.length === 0 &&
    EVENT_OR_LOG.test(text) &&
    !METRIC.test(text) &&
    !OTHER.test(text) &&
    !REFUSAL.test(text)
  );
}

/** Metrics, and nothing that a user without access to them could look at. */
export function isOnlyMetrics({ text, metrics, ticked, filled }: PresentAnswer): boolean {
  if (
    [...ticked, ...filled].some(
      (option) => !/^\W*(?:metrics?|components?|\[optional\]|aggregation|other|details)\b/i.test(option),
    )
  )
    return false;
  const words = metrics.reduce((rest, { value: name }) => rest.replaceAll(name, ' '), text);
  return (metrics.length > 0 || METRIC.test(words)) && !USER_SIGNAL.test(words) && !REFUSAL.test(words);
}

/** A sentence that says of metrics, or of the question as a whole, that there is nothing to name; not that nothing changes. */
const DENIALS: readonly RegExp[] = [
  /^\W*(?:n\/?a|none|nothing|not\s+applicable)\b|^\W*no[.,:;]/i,
  /(?:\b(?:no|not|without|neither|cannot|never)\b|n't\b)(?!\s+chang)[^.?!\n]{0,40}\b(?:metrics?|sli(?:s|\b)|indicators?|services?|relevan\w*|applicable|required|needed|necessary|measur\w*|expos\w*|instrument\w*|emit\w*|monitor\w*)\b/i,
  /\bout(?:side)?\s+of\b[^.?!\n]{0,40}\bscope\b|\bnot\s+in\s+scope\b/i,
  /\b(?:metrics?|slis?|indicators?)\b[^.?!\n]{0,60}(?:\b(?:not|no|none|overkill|unnecessary)\b|n't\b)/i,
];

/** No metric is named, and neither a link nor a denial explains why. */
export function lacksMetric({ text, metrics, linked }: PresentAnswer): boolean {
  return (
    metrics.length === 0 &&
    !linked &&
    !/\bsee\b|\brefer\b/i.test(text) &&
    !DENIALS.some((denial) => denial.test(text))
  );
}
