/** What templates of proposals are called. */

/** What stands where a proposal has its number or date: `NNNN`, `xxxx`, `0000`, `YYYYMMDD`. */
const OPEN = '(?:n{3,}|x{3,}|0{3,}|y{4}-?m{2}-?d{2})';
const WORD =
  '(?:proposals?|enhancements?|improvements?|features?|designs?|docs?|documents?|[a-z]{1,2}eps?|[a-z]ips?|rfcs?|spec|one|pager|new|example)';

/** With a number of its own a template says at most what it is one of: `advanced-templates` and `101-pod-template` are proposals. */
const NAME = new RegExp(
  `^(?:(?:[a-z]{2,8}-)?${OPEN}|(?:${OPEN}[-_ ](?:[\\w.]+[-_ ])*|(?:(?:[a-z]{2,8}-)?\\d{1,4}[-_ ](?=${WORD}|template$))?(?:${WORD}[-_ ])*)template(?:[-_ ]${WORD})?)$`,
  'i',
);

/** Whether a directory, or a file without its ending, is named like the template of proposals: `0000-kep-template`, `proposal_template`, `RFC-0000`. */
export function isTemplateName(name: string): boolean {
  return NAME.test(name);
}

const TITLE = new RegExp(`^(?:${WORD} ){0,3}template$`, 'i');

/** Whether a title, without its number, says that this is the template: `GEP template`. */
export function isTemplateTitle(title: string): boolean {
  return TITLE.test(title.trim());
}
