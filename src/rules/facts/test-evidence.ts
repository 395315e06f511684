/** Whether a section of a test plan shows that its tests are there, or only says what they are about. */
import { spoken } from './sections.js';

/** Links, paths of the code, periodic jobs: whoever wants to see the tests finds them. */
const SHOWN =
  /https?:|\]\[|\bci-kubernetes|\bpull-[a-z]+-|\btestgrid\b|[\w-]\/[\w./-]{1,200}|\w_test\.go\b|\bTest[A-Z]\w{3,}/;
/** Reasons, tests of others, and what `promise-is-kept` speaks of. */
const OTHERWISE =
  /\b(?:no|not|none|n\/?a|cannot|without|already|existing|covered|covers?|sufficient|enough|instead|see|same|will|should|must|shall|need(?:s|ed)?|plan(?:s|ned)?|propos(?:e|ed|al)|add(?:ed|ing)?|tbd|todo|would|may)\b|n['’]t\b/i;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/;

/** Whether a text lists tests in words and shows none of them; one with a reason or a promise is somebody else's. */
export function isOnlyTold(text: string): boolean {
  if (SHOWN.test(text) || OTHERWISE.test(text)) return false;
  return text.split('\n').filter((line) => ITEM.test(line)).length > 0 && spoken(text).trim() !== '';
}

/** `2026-05-11`, `81 %`, `: 84.2`: a date or a share. */
const FIGURES = /\d\s?%|\b20\d\d[-/]\d\d?[-/]\d\d?\b|[:|–-]\s*`?\d{1,3}\.\d/;

/** Whether a text about unit tests names packages and not how much of them is covered. */
export function lacksCoverage(text: string): boolean {
  if (FIGURES.test(text) || /https?:|\]\[/.test(text) || OTHERWISE.test(text)) return false;
  return text.split('\n').some((line) => ITEM.test(line) && /[a-z]\/[a-z]/.test(line));
}
