/** Words of the template through its generations, by which READMEs of other times are read. */

/**
 * Labels of the template's answers through its history, for READMEs of other generations: an empty one says nothing. Each also
 * matches with small edits ("Feature gate names", "Metric(s) name").
 */
const LABELS: readonly RegExp[] = [
  /^(?:name\s+of\s+the\s+)?fe?a\w{1,3}ure[\s-]*gates?(?:\(s\))?\s+names?(?:\(s\))?(?:\s+and\s+\w+)?\s*[:=?]/i,
  /^components?(?:\(s\))?\s+depending\s+on\s+th(?:e|is|ese)\s+feature(?:\s*gates?)?(?:\(s\))?\s*[:=?]?/i,
  /^describe\s+the\s+mechanism\s*[:=?]?/i,
  /^will\s+enabling\s*\/\s*disabling\s+the\s+feature\s+require\s+downtime\s+(?:of\s+the\s+control\s+plane|or\s+reprovisioning\s+of\s+a\s+node)\s*[:=?]?(?:\s*\(do not assume `?dynamic kubelet config`? feature is enabled\)\.?)?/i,
  /^event\s+(?:reason|message)s?(?:\(s\))?\s*[:=]/i,
  /^condition\s+names?\s*[:=]/i,
  /^other\s+fields?\s*[:=]/i,
  /^details\s*[:=]/i,
  /^(?:\[optional\]\s*)?aggregation\s+methods?\s*[:=]?/i,
  /^(?:\[optional\]\s*)?metrics?(?:\(s\))?\s+names?(?:\(s\))?(?:\s*\([^)\n]*\))?\s*[:=]/i,
  /^components?(?:\(s\))?\s+exposing\s+the\s+metrics?(?:\(s\))?\s*[:=]?/i,
  /^api(?:\(s\)|s)?\s+types?(?:\(s\))?\s*[:=]/i,
  /^api\s+call\s+type(?:\s*\(e\.?g\.? patch pods\))?\s*[:=]?$/i,
  /^estimated\s+(?:throughput|increase|increase\s+in\s+size|amount\s+of\s+new\s+objects)\s*[:=]/i,
  /^(?:estimated\s+throughput|api\s+type)(?=\n|$)/i,
  /^(?:usage\s+description|impact\s+of\s+its\s+(?:outage|degraded\s+performance(?:\s+or\s+high[\s-]+error\s+rates)?)(?:\s+on\s+the\s+feature)?)\s*[:=]/i,
  /^supported\s+number\s+of\s+objects\s+per\s+\w+(?:\s*\(for namespace-scoped objects\))?\s*[:=]?$/i,
];

const OPTIONS: readonly RegExp[] = [
  /^feature\s*gates?\s*(?:\(also\s+fill\s+in\s+values?\s+in\s+`?kep\.yaml`?\))?\s*[:.]?/i,
  /^other\s*(?:\(treat\s+as\s+last\s+resort\))?\s*[:.]?$/i,
  /^events?\s*[:.]?$/i,
  /^api\s+\.?status\s*[:.]?$/i,
  /^metrics?\s*[:.]?$/i,
];

/**
 * Instructions of the template's generations from May 2020 to February 2021, which showed them as text instead of comments: enough
 * normalised words of each to know it by, small edits included. Today's are known from the repository's template.
 */
const OLDER_HELP: readonly RegExp[] = [
  /^this section must be completed when targeting\b/,
  /^for (?:alpha|beta|ga) this section is (?:encouraged|required)\b/,
  /^(?:the )?troubleshooting section (?:currently )?serves the playbook role\b/,
  /^we may consider splitting it into a dedicated playbook\b/,
  /^for now we leave it here\b/,
  /^(?:note )?also set (?:rollback|disable) supported to true or false in kep yaml$/,
  /^try to be as paranoid as possible\b/,
  /^describe the consequences on existing workloads e g if this is (?:a )?runtime feature\b/,
  /^the e2e framework does not currently support enabling (?:and|or) disabling feature gates$/,
  /^longer term we may want to require automated upgrade rollback tests\b/,
  /^ideally this should be a metrics?$/,
  /^operations against (?:the )?kubernetes api e g checking if there are objects with field x set\b/,
  /^at (?:a|the) high level this usually will be in the form of\b/,
  /\bimpossible to provide (?:a )?comprehensive guidance\b/,
  /^describe the metrics themselves and the reasons? (?:why )?they weren t added\b/,
  /^for each of (?:the dependencies|these|them) fill in the following\b/,
  /^e g new annotation of size 32b$/,
  /^e g new object x for every existing pod$/,
  /^please describe the details$/,
  /^things to keep in mind include additional in memory state\b/,
  /^(?:this|think) through this both in small and large cases\b/,
  /^(?:mitigations? )?what can be done to stop the bleeding especially for already running user workloads$/,
  /^(?:diagnostics? )?what are the useful log messages and their required logging levels?\b/,
  /^if not describe why$/,
];

/** What stands at the start of a text of the template's generations: one of many is looked for only where any is there. */
const ANY_LABEL = anyOf(LABELS);
const ANY_OPTION = anyOf(OPTIONS);
const isAnchored = ({ source }: RegExp): boolean => source.startsWith('^');
const OLDER_STARTS = anyOf(OLDER_HELP.filter(isAnchored));
const OLDER_PARTS = OLDER_HELP.filter((help) => !isAnchored(help));

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), patterns[0]?.flags);
}

/** The label of the template that a text starts with. */
export function labelAt(text: string): string | undefined {
  return ANY_LABEL.test(text) ? firstOf(LABELS, text) : undefined;
}

/** The option of the template that a text starts with. */
export function optionAt(text: string): string | undefined {
  return ANY_OPTION.test(text) ? firstOf(OPTIONS, text) : undefined;
}

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return found[0];
  }
  return undefined;
}

/** Whether normalised words are an instruction of an older template. */
export function isOlderHelp(words: string): boolean {
  return OLDER_STARTS.test(words) || OLDER_PARTS.some((help) => help.test(words));
}
