/** A configuration as text. */
import type { Setting } from './settings.js';

/** The text of a configuration that starts from `preset`; `reason` says in one line why. Ends in a line feed. */
export function configurationText(preset: string, reason: string, settings: readonly Setting[]): string {
  const head = `# Written by \`prr-lint init\`: ${visible(reason)}.\nextends: ${scalar(preset)}\n`;
  const sections = new Set(settings.map(({ keys: [key] }) => key));
  const blocks = [...sections].map((section) => {
    const own = settings.filter(({ keys }) => keys[0] === section);
    const isNested = own.some(({ keys }) => keys.length === 2);
    return `\n${isNested ? `${section}:\n` : ''}${own.map(lines).join('')}`;
  });
  return head + blocks.join('');
}

function lines({ keys, value, comment }: Setting): string {
  const indent = keys.length === 2 ? '  ' : '';
  const written = typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`;
  return `${indent}# ${comment}\n${indent}${keys.at(-1)}: ${written}\n`;
}

/** A text as YAML reads it back: in double quotes, whose escapes are those of JSON, unless it is a plain word. */
function scalar(text: string): string {
  return /^(?!null$)[\p{L}\p{N}_./][\p{L}\p{N}_./-]*$/iu.test(text) ? text : visible(JSON.stringify(text));
}

/** No character of a name that a repository chose hides in the file or ends its line. */
function visible(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
