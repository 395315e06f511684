/** What a document says of itself in its first lines and headings, where its name and its metadata say nothing. */
import { statedIn } from '../load/readme/stated.js';
import { isTemplateTitle } from '../model/template-names.js';
import { bareTitle } from '../text/titles.js';

/** So many lines hold the top of a document. */
const TOP = 60;
const HEADING = /^ {0,3}#{1,3}[ \t]+(.*)$/;

/** Words of headings that proposals of any process share. Tutorials and records of decisions have others. */
const PROPOSES =
  /^(?:summary|abstract|motivation|goals?|non[- ]goals?|proposal|background|current situation|design|detailed design|design details|alternatives|(?:rejected |considered )?alternatives(?: considered)?|drawbacks|rationale|compatibility|backwards? compatibility|impacts?|unresolved questions|open questions|specification|implementation)\b/i;
/** So many of them are no chance. */
const ENOUGH = 3;

/** Whether the title has the number of a process (`VEP #12: Backups`) or a line above the first section has a status. */
export function namesItself(text: string): boolean {
  const title = titleOf(text);
  return (
    (title !== undefined && bareTitle(title) !== title.trim()) || statedIn('', text).status !== undefined
  );
}

/** Whether the headings are those of a proposal. */
export function proposes(text: string): boolean {
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    const words = HEADING.exec(line)?.[1]?.trim();
    if (words !== undefined && PROPOSES.test(words)) found.add(words.toLowerCase());
    if (found.size >= ENOUGH) return true;
  }
  return false;
}

/** The first heading of the top of a document. */
export function titleOf(text: string): string | undefined {
  return text
    .split('\n', TOP)
    .map((line) => /^ {0,3}#[ \t]+(.*)$/.exec(line)?.[1])
    .find((title) => title !== undefined);
}

/** Whether a title, with or without a number, is that of the template. */
export function isTitleOfTemplate(title: string | undefined): boolean {
  return title !== undefined && isTemplateTitle(bareTitle(title));
}
