/** What the answer to "Can the feature be disabled once it has been enabled?" says. */
import type { Answer, Readme } from '../../model/readme.js';

const LEAD = /^[\s*_`>"'-]*(?:\[[ xX]?\]\s*)?/;

/** Words that say "yes" without the word: what happens, or what to do, when the feature is disabled. */
const IMPLIED =
  /^(?:if|when|once|by|after)\b[^.\n]{0,60}\bdisabl|^(?:to\s+)?(?:set|disable|disabling|turn|unset)\b|\bcan\s+be\s+(?:safely\s+)?(?:disabled|rolled\s+back|turned\s+off)\b/i;

/** From a stage or release on the gate cannot be turned off. */
const LOCKED =
  /\b(?:at|in|once|after|when|since|starting\s+(?:in|with|from))\b[^.\n]{0,40}\b(?:ga|stable|v?1\.\d{2})\b[^.]{0,120}\b(?:locked|no\s+way\s+to\s+disable|(?:can\s?not|can['’]t|(?:can\s+)?no\s+longer)\s+be\s+(?:disabled|turned\s+off))\b/i;

/** The same, wherever a sentence says it. */
const SAID_LATER =
  /\b(?:feature|it|this|gate)\s+can\s+(?:also\s+)?be\s+(?:safely\s+)?(?:disabled|rolled\s+back|turned\s+off)\b/i;

/** `For X:` or `In Y,` in front of a yes or no. */
const QUALIFIER = /^[\w .`()/-]{1,60}[:,]\s{0,4}(?=[*_`]{0,3}(?:yes|no)(?:[.,:;!\n]|$))/i;

/** Yes or no: clear where the answer starts with it, after bullet, emphasis or a `Gate:` prefix; else what its first words imply. */
export function disablementOf(answer: Answer | undefined): Readme['disablement'] {
  if (answer?.state !== 'answered' || !answer.written) return undefined;
  const text = answer.text.replace(LEAD, '');
  const start = text
    .replace(/^[`*_]*[A-Z][A-Za-z0-9]+[`*_]*:\s*/, '')
    .replace(LEAD, '')
    .replace(QUALIFIER, '');
  const yes = /^(?:yes|yep|yeah)\b/i.test(start);
  const no =
    /^(?:no|nope)\b(?!\s+(?:change|impact|effect|issue|problem|need))|^not\s+(?:any\s?more|possible|supported)\b|^(?:it\s+)?can\s?not\s+be\s+(?:disabled|rolled\s+back|turned\s+off)\b|^(?:the|this)\s+(?:feature|enhancement|change)\s*(?:\([^)]*\)\s*)?(?:can\s?not|can't)\s+be\s+(?:disabled|rolled\s+back|turned\s+off)\b/i.test(
      start,
    );
  if (isQualified(answer.text)) return undefined;
  const [words = ''] = start.split(/[\n.]/, 1);
  const said = { value: words.trim(), place: answer.written, untilStable: LOCKED.test(answer.text) };
  if (said.untilStable && !no) return { yes: true, clear: yes, ...said };
  if (yes !== no) return { yes, clear: true, ...said };
  const [first = ''] = start.split(/[\n]{2}|(?<=\.)\s/, 1);
  // Possible until it is stable: that says both.
  if (/\b(?:stable|ga)\b/i.test(answer.text) && /\b(?:alpha|beta|pre-ga)\b/i.test(first)) return undefined;
  return IMPLIED.test(first) || (!/^(?:it\s+)?depends\b/i.test(start) && SAID_LATER.test(start))
    ? { yes: true, clear: false, ...said }
    : undefined;
}

/** An answer per stage, version or component says both; a sentence such as "No state is kept." is no answer. */
function isQualified(text: string): boolean {
  const starts = text
    .split(/\n|(?<=\.)\s+/)
    .map((sentence) =>
      /^[\s*_`-]*(?:[\w.` ()-]{1,40}[:,]\s*)?[*_`]*(yes\b|no(?=[*_`]*(?:[.,:;!]|\s*$|\s+[–—-]|\s+(?:in|for|at|once|after)\b)))/i
        .exec(sentence)?.[1]
        ?.toLowerCase(),
    );
  return new Set(starts.filter((start) => start !== undefined)).size > 1;
}
