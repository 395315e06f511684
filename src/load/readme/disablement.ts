/** What the answer to "Can the feature be disabled once it has been enabled?" says. */
import type { Answer, Readme } from '../../model/readme.js';

const LEAD = /^(?:[^\p{L}\p{N}\n]{0,20}\[[ xX]?\])?[^\p{L}\p{N}\n]{0,20}/u;

const OFF =
  '(?:disabl(?:e|ed|ing)|(?:turn|switch)(?:ed|ing)?\\s+(?:it\\s+)?off|roll(?:ed|ing)?[\\s-]+(?:it\\s+)?back|rollback|flip(?:ped|ping)?\\s+(?:it\\s+)?(?:back|off)|revert(?:ed|ing)?|deactivat(?:e|ed|ing))';

/** In one word, in two or in short; `can not only` is something else. */
const CANNOT = "(?:can\\s{0,4}not(?!\\s+only)|can['’]?t)";

/** `The gate can be switched off`, `rolling back is possible`. */
const ABLE = new RegExp(
  `\\b(?:can|could|may)\\s+(?:not\\s+only\\s+)?(?:(?:also|simply|be|\\w+ly)\\s+){0,3}${OFF}\\b|(?<!\\b(?:not|longer)\\s)\\b(?:able|possible)\\s+to\\s+${OFF}\\b|\\b${OFF}\\b[^.\\n]{0,40}\\b(?:is|are)\\s+(?:possible|supported|safe|allowed)\\b`,
  'i',
);
const UNABLE = new RegExp(
  `\\b(?:${CANNOT}|could\\s+not|may\\s+not|no\\s+longer|never)\\s+(?:(?:be|\\w+ly)\\s+){0,2}${OFF}\\b|\\b(?:(?:not|no\\s+longer)\\s+possible|impossible|unable|no\\s+(?:way|means|mechanism))\\s+to\\s+${OFF}\\b|\\bno\\s+${OFF}\\b|\\b(?:do|does)(?:\\s+not|n['’]t)\\s+support\\s+${OFF}\\b(?!\\s+of\\b)|\\b${OFF}\\b[^.\\n]{0,40}\\b(?:is|are)(?:(?:\\s+not|n['’]t)\\s+(?:possible|supported|allowed)|\\s+(?:impossible|unsupported))\\b`,
  'i',
);
/** "Yes" and "no" in other words, at the start. */
const AFFIRMED =
  /^(?:yes|yep|yeah|yup|y(?=\W|$)|true|sure|of\s+course|absolutely|certainly|definitely|correct)\b/i;
/** "No." and "No, …", not the "no" of "No state is kept". */
const DENIED =
  /^(?:no|nope|never|false|unfortunately\s+no|no\s+way)(?=[*_`)"']*(?:[.,:;!\n–—-]|\s[-–—(]|\s*$|\s+(?:it|this|that|the|once|because|as|since|there|you|we|users?|operators?|in|for|at|after|when|not|but|and|unless|to|way)\b))|^(?:unfortunately|sadly)?,?\s*not(?=\s+(?:any\s?more|possible|supported|once|after|at\s+all)\b|[.,!]|$)/i;
/** What the heading asks about, and that it can be, or what happens when it is. */
const IMPLIED = new RegExp(
  `^(?:if|when|once|by|after)\\b[^.\\n]{0,60}\\b(?:disabl|turn(?:ed|ing)?\\s+off)|^(?:to\\s+|simply\\s+|just\\s+)?(?:set|setting|disable|disabling|turn|turning|switch|switching|unset|possible|remove|removing)\\b|\\b(?:gate|flag)\\b[^.\\n]{0,60}\\bto\\s+[\\x60"']?false\\b|\\w=false\\b|\\bdisables\\s+(?:it|this|the\\s+feature)\\b|\\bwith\\s+(?:the|its|that)\\s+(?:[\\w\\x60]+\\s+){0,3}(?:gate|feature|flag)\\s+(?:disabled|off)\\b|^(?:it|this)\\s+(?!${CANNOT}\\b)can\\b`,
  'i',
);

/** From a stage or release on the gate cannot be turned off. */
const LOCKED = new RegExp(
  `\\b(?:at|in|once|after|when|since|starting\\s+(?:in|with|from))\\b[^.\\n]{0,40}\\b(?:ga|stable|v?1\\.\\d{2})\\b[^.]{0,120}\\b(?:locked|no\\s+way\\s+to\\s+disable|(?:${CANNOT}|(?:can\\s+)?no\\s+longer)\\s+be\\s+(?:disabled|turned\\s+off))\\b`,
  'i',
);

/** `For X:` or `In Y,` in front of a yes or no. */
const QUALIFIER = /^[\w .`()/-]{1,60}[:,]\s{0,4}(?=[*_`]{0,3}(?:yes|no)(?:[.,:;!\n]|$))/i;

/** Yes or no: clear where the answer starts with it, after bullet, emphasis or a `Gate:` prefix; else what its first words imply. */
export function disablementOf(answer: Answer | undefined): Readme['disablement'] {
  if (answer?.state !== 'answered' || !answer.written) return undefined;
  const chosen = chosenOf(answer.text, answer.ticked);
  const text = chosen ?? answer.text.replace(LEAD, '');
  const start = text
    .replace(
      /^(?!(?:yes|yep|yeah|sure|no|nope|never|true|false)\b)[`*_]{0,3}[A-Z][A-Za-z0-9]{1,80}[`*_]{0,3}:\s{0,4}/i,
      '',
    )
    .replace(LEAD, '')
    .replace(QUALIFIER, '');
  const [first = ''] = start.split(/[\n]{2}|(?<=\.)\s/, 1);
  const yes = AFFIRMED.test(start);
  const no =
    DENIED.test(start) || BARELY_UNABLE.test(start) || (STARTS_UNABLE.test(start) && UNABLE.test(first));
  if (chosen === undefined && isQualified(answer.text)) return undefined;
  const [words = ''] = start.split(/[\n.]/, 1);
  const said = { value: words.trim(), place: answer.written, untilStable: LOCKED.test(answer.text) };
  if (said.untilStable && !no) return { yes: true, clear: yes, ...said };
  if (yes !== no) return { yes, clear: true, ...said };
  // Possible until it is stable: that says both.
  if (/\b(?:stable|ga)\b/i.test(answer.text) && /\b(?:alpha|beta|pre-ga)\b/i.test(first)) return undefined;
  if (/^(?:it\s+)?depends\b/i.test(start)) return undefined;
  if (UNABLE.test(first)) return { yes: false, clear: false, ...said };
  return ABLE.test(first) || IMPLIED.test(first) || ABLE.test(start)
    ? { yes: true, clear: false, ...said }
    : undefined;
}

/** What says itself that the feature cannot be disabled, in the words of the question. */
const STARTS_UNABLE = new RegExp(
  `^(?:it|this|(?:the|this)\\s+(?:feature|enhancement|change))\\s*(?:\\([^)]{0,80}\\)\\s*)?${CANNOT}\\b`,
  'i',
);
/** The same with nothing behind it: it cannot what the question asks, or that is not possible. */
const BARELY_UNABLE = new RegExp(
  `^(?:(?:it|this|we|you|they|one)\\s+)?${CANNOT}(?=[.,;!]|\\s*$)|^(?:it|this|that)(?:\\s+is\\s+not|\\s+isn['’]t|['’]s\\s+not)\\s+(?:possible|supported)(?=[.,;!]|\\s*$)`,
  'i',
);

/** The one that is ticked where the answer offers both: `[x] Yes`, `[ ] No`. */
function chosenOf(text: string, ticked: readonly string[]): string | undefined {
  const boxes = [...text.matchAll(/\[([ xX])\]\s{0,4}(yes|no)\b/gi)];
  const inText = boxes.filter(([, mark]) => mark !== ' ').map(([, , word = '']) => word);
  const chosen = [...inText, ...ticked.filter((option) => /^(?:yes|no)\b/i.test(option))];
  return chosen.length === 1 ? chosen[0] : undefined;
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
