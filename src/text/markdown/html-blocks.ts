/** Where HTML blocks of Markdown start and end (CommonMark, "HTML blocks"). */

/** What ends an HTML block: the line that holds it, or a blank line. */
export type Ending = RegExp | 'blank';

const ENDINGS: readonly (readonly [RegExp, Ending])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script|pre|style|textarea)(?=[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [
    new RegExp(
      `^</?(?:${[
        'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
        'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem',
        'nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul',
      ].join('|')})(?=[ \\t]|/?>|$)`,
      'i',
    ),
    'blank',
  ],
];

const NAME = '[A-Za-z][A-Za-z\\d-]*';
const ATTRIBUTE = `[ \\t]+[A-Za-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^ \\t"'=<>\`]+|'[^']*'|"[^"]*"))?`;
const LONE_TAG = new RegExp(`^(?:<${NAME}(?:${ATTRIBUTE})*[ \\t]*/?>|</${NAME}[ \\t]*>)[ \\t]*$`);
/** A longer tag is nobody's; attributes are matched in time that grows with the square of blanks. */
const MAX_TAG = 500;

/** How the HTML block ends that `text`, the rest of a line without indentation, starts; `undefined` where it starts none. */
export function htmlEnding(text: string, interrupts: boolean): Ending | undefined {
  if (!text.startsWith('<')) return undefined;
  for (const [start, ending] of ENDINGS) if (start.test(text)) return ending;
  return !interrupts && text.length <= MAX_TAG && LONE_TAG.test(text) ? 'blank' : undefined;
}
