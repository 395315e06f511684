/** What a template leaves to the author: sections that it calls optional in words below their headings, and examples. */
import { normalise } from '../../model/questionnaire.js';
import type { Section } from '../../model/readme.js';

/** The whole template is a proposal for headings. */
const FREE =
  /\b(?:add|adapt|adjust|rename) (?:and|or|and or) remove sections\b|\bsections you may wish\b|\b(?:remove|omit|delete|skip|leave out) (?:any |the |those )?sections? (?:that|which|if)\b|\ball (?:of )?(?:the |these )?sections are optional\b|\bnot all sections (?:are|need|have|apply)\b/;

/** At the start of what stands below a heading: `Optional if there is an issue`, `If applicable, how …`. */
const OPENING =
  /^(?:note )?(?:this (?:section|part|step) is |section (?:is )?)?(?:optional|not required|(?:if|where|when) (?:it is |this is )?(?:applicable|necessary|needed|relevant|appropriate))\b/;

/** Anywhere below it. */
const ANYWHERE =
  /\b(?:this |the )?section (?:is |can be |may be )?(?:optional|not (?:required|needed|mandatory)|omitted|skipped|removed|deleted|left (?:out|blank|empty))\b|\b(?:remove|delete|omit|skip|leave out) this section\b/;

/** So much of a text says what it is about. */
const LONGEST = 4000;

/**
 * The sections that a template leaves to the author by what it says below their headings; `raw` is that text, comments included. All of them
 * where `preface`, the text above the first of them, says so.
 */
export function optionalAmong(
  sections: readonly Section[],
  raw: (section: Section) => string,
  preface: string,
): ReadonlySet<Section> {
  if (FREE.test(plain(preface))) return new Set(sections);
  return new Set(sections.filter((section) => isLeftToAuthor(plain(raw(section)))));
}

function isLeftToAuthor(words: string): boolean {
  return OPENING.test(words) || ANYWHERE.test(words);
}

function plain(text: string): string {
  return normalise(text.slice(0, LONGEST));
}

/** `Story 1`, `Use case 2: …`, `Design Details 1`, `Option B`. */
const NUMBERED = /^\D*(?<![\p{L}\p{N}.])(?:\d{1,2}|[NnXx])(?:$|\s*(?:[:)(–—-]|\.(?!\d))|\s+[<[])/u;
const LETTERED =
  /\b(?:story|case|option|alternative|approach|example|step|phase|scenario|requirement|goal|risk|solution)s? #?(?:\d{1,2}|[A-Z])\b/i;
/** `<Title>`, `[Name of the component]`. */
const BRACKETED = /^(?:<.*>|\[.*\]|\{.*\}|\(.*\))$/;

/** Whether a heading shows what one may look like instead of naming what has to be there. */
export function isExample(name: string): boolean {
  return NUMBERED.test(name) || LETTERED.test(name) || BRACKETED.test(name);
}

/** Whether a heading is that of the table of contents. */
export function isContents(name: string): boolean {
  return /^(?:table of )?contents$|^toc$/.test(normalise(name));
}

/** Whether the first heading is the title of all: with several of its level, each is a section, as `# Summary` and `# Motivation` are. */
export function hasTitle(sections: readonly Section[]): boolean {
  return sections.filter(({ level }) => level === 1).length < 2;
}
