/** Words of the template through its generations, by which READMEs of other times are read. */

/** What starts in one of these ways, whatever its case: one pattern instead of many, since most texts start in none. */
function startOf(...starts: readonly RegExp[]): RegExp {
  return new RegExp(`^(?:${starts.map(({ source }) => source).join('|')})`, 'i');
}

/**
 * Labels of the template's answers through its history, for READMEs of other generations: an empty one says nothing. Each also
 * matches with small edits ("Feature gate names", "Metric(s) name").
 */
const LABEL = startOf(
  /fe?a\w{1,3}ure[\s-]*gates?(?:\(s\))?\s+names?(?:\(s\))?(?:\s+and\s+\w+)?\s*[:=?]/,
  /name\s+of\s+the\s+feature[\s-]*gates?\s*[:=?]/,
  /components?(?:\(s\))?\s+depending\s+on\s+th(?:e|is|ese)\s+feature(?:\s*gates?)?(?:\(s\))?\s*[:=?]?/,
  /describe\s+the\s+mechanism\s*[:=?]?/,
  /will\s+enabling\s*\/\s*disabling\s+the\s+feature\s+require\s+downtime\s+(?:of\s+the\s+control\s+plane|or\s+reprovisioning\s+of\s+a\s+node)\s*[:=?]?(?:\s*\(do not assume `?dynamic kubelet config`? feature is enabled\)\.?)?/,
  /event\s+(?:reason|message)s?(?:\(s\))?\s*[:=]/,
  /condition\s+names?\s*[:=]/,
  /other\s+fields?\s*[:=]/,
  /details\s*[:=]/,
  /(?:\[optional\]\s*)?aggregation\s+methods?\s*[:=]?/,
  /(?:\[optional\]\s*)?metrics?(?:\(s\))?\s+names?(?:\(s\))?(?:\s*\([^)\n]*\))?\s*[:=]/,
  /components?(?:\(s\))?\s+exposing\s+the\s+metrics?(?:\(s\))?\s*[:=]?/,
  /api(?:\(s\)|s)?\s+types?(?:\(s\))?\s*[:=]/,
  /api\s+call\s+type(?:\s*\(e\.?g\.? patch pods\))?\s*[:=]?$/,
  /estimated\s+(?:throughput|increase|increase\s+in\s+size|amount\s+of\s+new\s+objects)\s*[:=]/,
  /(?:estimated\s+throughput|api\s+type)(?=\n|$)/,
  /(?:usage\s+description|impact\s+of\s+its\s+(?:outage|degraded\s+performance(?:\s+or\s+high[\s-]+error\s+rates)?)(?:\s+on\s+the\s+feature)?)\s*[:=]/,
  /supported\s+number\s+of\s+objects\s+per\s+\w+(?:\s*\(for namespace-scoped objects\))?\s*[:=]?$/,
);

const OPTION = startOf(
  /feature\s*gates?\s*(?:\(also\s+fill\s+in\s+values?\s+in\s+`?kep\.yaml`?\))?\s*[:.]?/,
  /other\s*(?:\(treat\s+as\s+last\s+resort\))?\s*[:.]?$/,
  /events?\s*[:.]?$/,
  /api\s+\.?status\s*[:.]?$/,
  /metrics?\s*[:.]?$/,
);

/**
 * Instructions of the template's generations from May 2020 to February 2021, which showed them as text instead of comments: enough
 * normalised words of each to know it by, small edits included. Today's are known from the repository's template.
 */
const OLDER_HELP = startOf(
  /this section must be completed when targeting\b/,
  /for (?:alpha|beta|ga) this section is (?:encouraged|required)\b/,
  /(?:the )?troubleshooting section (?:currently )?serves the playbook role\b/,
  /we may consider splitting it into a dedicated playbook\b/,
  /for now we leave it here\b/,
  /(?:note )?also set (?:rollback|disable) supported to true or false in kep yaml$/,
  /try to be as paranoid as possible\b/,
  /describe the consequences on existing workloads e g if this is (?:a )?runtime feature\b/,
  /the e2e framework does not currently support enabling (?:and|or) disabling feature gates$/,
  /longer term we may want to require automated upgrade rollback tests\b/,
  /ideally this should be a metrics?$/,
  /operations against (?:the )?kubernetes api e g checking if there are objects with field x set\b/,
  /at (?:a|the) high level this usually will be in the form of\b/,
  /describe the metrics themselves and the reasons? (?:why )?they weren t added\b/,
  /for each of (?:the dependencies|these|them) fill in the following\b/,
  /e g new annotation of size 32b$/,
  /e g new object x for every existing pod$/,
  /please describe the details$/,
  /things to keep in mind include additional in memory state\b/,
  /(?:this|think) through this both in small and large cases\b/,
  /(?:mitigations? )?what can be done to stop the bleeding especially for already running user workloads$/,
  /(?:diagnostics? )?what are the useful log messages and their required logging levels?\b/,
  /if not describe why$/,
);
const OLDER_HELP_WITHIN = /\bimpossible to provide (?:a )?comprehensive guidance\b/;

/** The label of the template that a text starts with. */
export function labelAt(text: string): string | undefined {
  return LABEL.exec(text)?.[0];
}

/** The option of the template that a text starts with. */
export function optionAt(text: string): string | undefined {
  return OPTION.exec(text)?.[0];
}

/** Whether normalised words are an instruction of an older template. */
export function isOlderHelp(words: string): boolean {
  return OLDER_HELP.test(words) || OLDER_HELP_WITHIN.test(words);
}
