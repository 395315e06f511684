/** Lists of names as authors write them: quoted, in parentheses, with emphasis. */
import { singleBlanks, trimmed } from '../../text/trim.js';

/** Longer than any list of names, in characters: what follows is prose. */
export const LONGEST_LIST = 2000;

/** A name without the marks around it, the flag that it is given by and the value that it is given. */
export function clean(text: string): string {
  return trimmed(text, /[\s`"'*_([<]/, /[\s`"'*)\]>.,;:!]/)
    .replace(/^--feature-gates[=\s]["']?/i, '')
    .replace(/=(?:true|false)$/i, '');
}

export function cleanLine(text: string): string {
  return clean(singleBlanks(text));
}

/** The text outside of parentheses; one that is never closed hides the rest. */
export function withoutParentheses(text: string): string {
  let result = '';
  let open = 0;
  for (const part of text.split(/([()])/)) {
    if (part === '(') open++;
    else if (part === ')' && open > 0) {
      open--;
      if (open === 0) result += ' ';
    } else if (open === 0) result += part;
  }
  return result;
}
